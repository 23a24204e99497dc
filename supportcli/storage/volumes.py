"""Which kind of disk a file lies on: WAL needs memory that all writers share, and a network drive has none between
machines.

Only Linux tells without another program; elsewhere nothing is claimed. A new network file system is a word in
NETWORK.
"""

import os

NETWORK = (
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "ncpfs",
    "9p",
    "afs",
    "ceph",
    "glusterfs",
    "lustre",
    "gfs2",
    "ocfs2",
    "fuse.sshfs",
    "fuse.glusterfs",
    "fuse.rclone",
    "davfs",
    "fuse.davfs",
)


def network(path: str, mounts: str = "/proc/self/mounts") -> str | None:
    """The network file system that `path` lies on (`nfs4`), None where it is none or cannot be told."""
    if os.name == "nt":
        return "smb" if os.path.abspath(path).startswith("\\\\") else None
    try:
        with open(mounts, encoding="utf-8", errors="surrogateescape") as file:
            lines = [line.split() for line in file]
    except OSError:
        return None
    real = os.path.realpath(path)
    best, kind = "", ""
    for _, point, name, *_ in (line for line in lines if len(line) > 2):
        point = point.replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\")
        if (real == point or real.startswith(point.rstrip("/") + "/")) and len(point) >= len(best):
            best, kind = point, name
    return kind if kind in NETWORK else None
