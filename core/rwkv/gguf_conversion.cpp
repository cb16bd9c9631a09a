// RWKV-6 and 7 as llama.cpp's converter writes them: names from tensor_names, the lerp vectors of a
// layer in one tensor, r_k flat, everything that is not multiplied with as float32, and copies of
// a0, a1 and a2 as the unused v0, v1 and v2 of RWKV-7's first layer, which its reader wants.
#include "core/rwkv/container_conversion.h"

#include "core/model/gguf_writer.h"
#include "core/model/mapped_file.h"
#include "core/model/tensor_names.h"

#include <algorithm>

namespace mynah {

namespace {

constexpr int64_t kWorldRows = 65536;
// llama.cpp's llama_token_type and llama_ftype
constexpr int32_t kNormal = 1, kControl = 3, kUnused = 5;

uint32_t fileTypeOf(Precision precision)
{
    return precision == Precision::Fp16 ? 1 : precision == Precision::Int8 ? 7 : 2;
}

/// What belongs to the file that is read rather than to the model.
bool isOfTheFile(std::string_view key)
{
    return key.starts_with("split.") || key == "general.alignment";
}

Result<void> copyMetadata(const std::string &path, GgufMetadata &metadata)
{
    MYNAH_TRY(const MappedFile map, MappedFile::open(path));
    MYNAH_TRY(const GgufHeader header, readGgufHeader(map.bytes()));
    for (const auto &[key, value] : header.content.metadata)
        if (!isOfTheFile(key))
            metadata.copy(std::string(key), value);
    return {};
}

void describe(const RwkvConfig &config, const std::string &name, GgufMetadata &metadata)
{
    const std::string key = "rwkv" + config.version + ".";
    const auto number = [&](const char *rest, int64_t value) {
        metadata.set(key + rest, static_cast<uint32_t>(value));
    };
    metadata.set("general.architecture", std::string_view("rwkv" + config.version));
    metadata.set("general.name", std::string_view(name));
    number("context_length", 1 << 20); // no limit: what published files say
    number("embedding_length", config.width);
    number("block_count", config.layers);
    number("feed_forward_length", config.ffnWidth);
    number("attention.head_count", 0);
    metadata.set(key + "attention.layer_norm_epsilon", 1e-5f);
    number("wkv.head_size", config.headSize);
    if (config.version == "6") {
        number("rescale_every_n_layers", 0);
        number("time_mix_extra_dim", config.mixRank);
        number("time_decay_extra_dim", config.decayRank);
    } else {
        number("attention.decay_lora_rank", config.decayRank);
        number("attention.iclr_lora_rank", config.iclrRank);
        number("attention.value_residual_mix_lora_rank",
               config.valueRank > 0 ? config.valueRank : config.iclrRank);
        number("attention.gate_lora_rank", config.gateRank);
    }
}

void addVocabulary(const RwkvConfig &config, const Tokenizer *tokenizer, GgufMetadata &metadata)
{
    if (!tokenizer) { // as other files without one
        metadata.set("tokenizer.ggml.model", std::string_view("no_vocab"));
        metadata.set("rwkv" + config.version + ".vocab_size",
                     static_cast<uint32_t>(config.vocabulary));
        return;
    }
    std::vector<std::string> tokens;
    std::vector<int32_t> kinds;
    for (int64_t id = 0; id < config.vocabulary; ++id) {
        const std::string_view bytes = id < tokenizer->size()
                                           ? tokenizer->bytesOf(static_cast<TokenId>(id))
                                           : std::string_view();
        const bool isEnd = bytes.empty() && id == 0;
        tokens.push_back(!bytes.empty() ? escapeToken(bytes)
                         : isEnd        ? "<s>"
                                        : "[PAD" + std::to_string(id) + "]");
        kinds.push_back(!bytes.empty() ? kNormal : isEnd ? kControl : kUnused);
    }
    metadata.set("tokenizer.ggml.model", std::string_view("rwkv"));
    metadata.set("tokenizer.ggml.tokens", tokens);
    metadata.set("tokenizer.ggml.token_type", kinds);
    if (config.vocabulary != kWorldRows)
        return;
    metadata.set("tokenizer.ggml.bos_token_id", uint32_t{0});
    metadata.set("tokenizer.ggml.eos_token_id", uint32_t{0});
    metadata.set("tokenizer.ggml.eot_token_id", uint32_t{261}); // a blank line ends a turn
    metadata.set("tokenizer.chat_template", std::string_view("rwkv-world"));
}

Result<GgufMetadata> metadataOf(const TensorConversion &conversion,
                                const RwkvConfig &config,
                                Precision precision,
                                const Tokenizer *tokenizer)
{
    GgufMetadata metadata;
    const ModelFile &file = conversion.file();
    const bool isGguf = file.container == Container::Gguf;
    if (isGguf) {
        MYNAH_CHECK(copyMetadata(file.path, metadata));
    } else {
        const size_t slash = file.path.find_last_of("/\\");
        const std::string name =
            slash == std::string::npos ? file.path : file.path.substr(slash + 1);
        describe(config, name.substr(0, name.rfind('.')), metadata);
    }
    if (!isGguf || (file.vocabulary.empty() && tokenizer))
        addVocabulary(config, tokenizer, metadata);
    metadata.set("general.file_type", fileTypeOf(precision));
    metadata.set("general.quantization_version", uint32_t{2});
    return metadata;
}

/// Adds a tensor under its name in a GGUF; what that does not have is left out.
void addTensor(const TensorConversion &conversion,
               const FileTensor &tensor,
               const std::string &blinkdlName,
               std::vector<OutputTensor> &tensors)
{
    const std::string name = ggufNameOf(conversion.generation(), blinkdlName);
    if (name.empty())
        return;
    if (const auto kind = conversion.kindOf(tensor)) {
        tensors.push_back(conversion.matrix(tensor, *kind, name));
        return;
    }
    std::vector<int64_t> shape = tensor.shape;
    if (tensor.name.ends_with(".att.r_k"))
        shape = {shape[0] * shape[1]};
    tensors.push_back(conversion.vector(tensor, name, std::move(shape)));
}

} // namespace

Result<Conversion> ggufConversion(const TensorConversion &conversion,
                                  const RwkvConfig &config,
                                  Precision precision,
                                  const Tokenizer *tokenizer)
{
    if (config.version != "6" && config.version != "7")
        return Error{ErrorCode::Unsupported,
                     "a .gguf holds RWKV-6 and 7 only, and this is an RWKV-" + config.version +
                         "; choose a name that ends in .bin"};
    MYNAH_TRY(GgufMetadata metadata, metadataOf(conversion, config, precision, tokenizer));
    Conversion made;
    const auto count = static_cast<int64_t>(fusedLerps(conversion.generation()).size());
    for (const FileTensor *tensor : conversion.inOrder()) {
        addTensor(conversion, *tensor, tensor->name, made.tensors);
        const auto layer = splitLayerName(tensor->name, "blocks.");
        if (!layer)
            continue;
        if (layer->rest == "ln1.weight")
            made.tensors.push_back(conversion.fusedLerps(
                "blocks." + std::to_string(layer->layer) + ".",
                "blk." + std::to_string(layer->layer) + "." + std::string(kFusedLerpRest),
                {count, 1, 1, config.width}));
        const std::string_view rest = layer->rest;
        if (config.version == "7" && layer->layer == 0 &&
            (rest == "att.a0" || rest == "att.a1" || rest == "att.a2"))
            addTensor(
                conversion, *tensor, "blocks.0.att.v" + std::string(rest.substr(5)), made.tensors);
    }
    made.write = [metadata = std::move(metadata)](OutputFile &file,
                                                  std::span<const OutputTensor> tensors,
                                                  const WriteProgress &progress) {
        return writeGguf(file, metadata, tensors, progress);
    };
    return made;
}

} // namespace mynah
