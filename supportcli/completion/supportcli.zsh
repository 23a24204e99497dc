#compdef supportcli sup
# Completion of supportcli and sup for zsh. Set up, after compinit:  source <(supportcli completion zsh)
_supportcli() {
    local line value title
    local -a described open
    for line in "${(@f)$(command "${(Q)words[1]}" complete -- "${(@Q)words[2,CURRENT]}" 2>/dev/null)}"; do
        value=${line%%$'\t'*} title=${line#*$'\t'}
        if [[ -z $value ]]; then
            [[ $title == files ]] && _files
        elif [[ $value == *: ]]; then
            open+=("${value//:/\\:}:$title")
        else
            described+=("${value//:/\\:}:$title")
        fi
    done
    (( $#described )) && _describe -V supportcli described
    (( $#open )) && _describe -V supportcli open -S ''
    return 0
}
if [[ ${funcstack[1]} == _supportcli ]]; then
    _supportcli "$@"
else
    compdef _supportcli supportcli sup
fi
