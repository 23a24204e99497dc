"""The entry point. Collecting garbage costs more than a short process ever gets back, so it is off until a long
command turns it on."""

import gc

gc.disable()


def main() -> None:
    """Run the command line and end the program with its exit code."""
    import sys

    try:
        from supportcli.cli import main as door

        code = door()
    except KeyboardInterrupt:  # while the program was still being loaded
        code = 130
    finally:
        gc.freeze()  # the last collection then finds nothing to do; exit handlers and flushes still run
    sys.exit(code)


if __name__ == "__main__":
    main()
