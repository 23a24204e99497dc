# Completion of supportcli and sup for bash. Set up:  source <(supportcli completion bash)
_supportcli() {
    local line=${COMP_LINE:0:COMP_POINT} cur colon files=
    local -a words
    COMPREPLY=()
    # The line up to the cursor, cut at blanks: readline also cuts at : and =, which belong to our words.
    read -ra words <<< "$line"
    [[ $line == *[[:blank:]] ]] && words+=("")
    cur=${words[${#words[@]} - 1]}
    while IFS= read -r line; do
        if [[ $line == $'\tfiles' ]]; then
            files=1
        elif [[ -n $line ]]; then
            COMPREPLY+=("$(printf '%q' "${line%%$'\t'*}")")
        fi
    done < <(command "${words[0]}" complete -- "${words[@]:1}" 2>/dev/null)
    if [[ $files ]]; then
        compopt -o filenames 2>/dev/null
        local IFS=$'\n'
        COMPREPLY=($(compgen -f -- "$cur"))
        return 0
    fi
    # What stands before the last : or = is on the line already, and readline would write it twice.
    for colon in : =; do
        if [[ $cur == *"$colon"* && $COMP_WORDBREAKS == *"$colon"* ]]; then
            COMPREPLY=("${COMPREPLY[@]#"${cur%"$colon"*}$colon"}")
        fi
    done
    # A word that ends with a colon goes on: no blank behind it.
    [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *: ]] && compopt -o nospace 2>/dev/null
    return 0
}
complete -F _supportcli supportcli sup
