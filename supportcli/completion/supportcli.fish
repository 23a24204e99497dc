# Completion of supportcli and sup for fish. Set up:  supportcli completion fish | source
function __supportcli_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    for line in (command $words[1] complete -- $words[2..-1] "$current" 2>/dev/null)
        if test "$line" = \tfiles
            __fish_complete_path "$current"
        else
            printf '%s\n' $line
        end
    end
end
complete -c supportcli -f -a '(__supportcli_complete)'
complete -c sup -f -a '(__supportcli_complete)'
