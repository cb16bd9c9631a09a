# bash completion of mynah-cli
_mynah_cli() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]:-} words=
    COMPREPLY=()
    if ((COMP_CWORD == 1)); then
        COMPREPLY=($(compgen -W "inspect devices selftest tokenize detokenize logits bench quantize perplexity chat conversations cache --help --version" -- "$cur"))
        return
    fi
    case $prev in
    --device) words="cpu auto cuda vulkan" ;;
    --gpu-layers) words="auto" ;;
    --precision) words="file fp32 fp16 int8 int4" ;;
    --mode) words="step sequence" ;;
    --type) words="f16 int8 int4" ;;
    --shape) words="0.1b 0.4b 1.5b 2.9b 7.2b" ;;
    --thinking) words="off fast on bit lot" ;;
    --preset) words="exact balanced free thinking translation" ;;
    --format) words="auto user-assistant world g1 g1-early question-answer instruction-response raven english-chinese chinese-english" ;;
    esac
    if [[ -n $words ]]; then
        COMPREPLY=($(compgen -W "$words" -- "$cur"))
        return
    fi
    if [[ $cur != -* ]]; then
        if [[ $command == conversations && $COMP_CWORD -eq 2 ]]; then
            COMPREPLY=($(compgen -W "list show search export import branch rewind bookmark delete compact check erase" -- "$cur"))
        fi
        COMPREPLY+=($(compgen -f -- "$cur"))
        return
    fi
    case $command in
    inspect) words="--json" ;;
    devices) words="--json" ;;
    selftest) words="--device --full" ;;
    tokenize) words="--model --vocab --file" ;;
    detokenize) words="--model --vocab --file" ;;
    logits) words="--tokens --out --all --mode --state-in --state-out --device --gpu-layers --precision --threads --no-cache" ;;
    bench) words="--shape --zeros --type --prompt --generate --batch --repeat --json --device --gpu-layers --precision --threads --no-cache" ;;
    quantize) words="--precision --vocab --force --json" ;;
    perplexity) words="--file --tokens --against --against-precision --vocab --json --device --gpu-layers --precision --threads --no-cache" ;;
    chat) words="--model --vocab --db --conversation --message --format --thinking --remember-thoughts --long-answers --verbatim --no-start-token --preset --temperature --top-p --top-k --presence --frequency --half-life --seed --max-tokens --answers --stop --state --json --device --gpu-layers --precision --threads --no-cache" ;;
    conversations) words="--db --json" ;;
    cache) words="--clear --json" ;;
    esac
    COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o filenames -F _mynah_cli mynah-cli
