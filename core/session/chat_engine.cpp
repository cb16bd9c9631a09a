#include "core/session/chat_engine.h"

#include "core/session/local_chat_engine.h"

namespace mynah {

std::string_view stopReasonName(StopReason reason)
{
    switch (reason) {
    case StopReason::BlankLine:
        return "blank_line";
    case StopReason::EndOfText:
        return "eot";
    case StopReason::StopText:
        return "stop_text";
    case StopReason::MaxTokens:
        return "max_tokens";
    case StopReason::Interrupted:
        return "interrupted";
    }
    return "";
}

Result<std::unique_ptr<ChatEngine>> openChatEngine(const EngineOptions &options)
{
    MYNAH_TRY(LoadedModel loaded, loadEngineModel(options, true));
    MYNAH_TRY(auto session, Session::create(*loaded.model));
    if (!loaded.tunedState.empty()) {
        MYNAH_CHECK(session->setStartState(std::move(loaded.tunedState)));
    }
    return std::unique_ptr<ChatEngine>(
        std::make_unique<LocalChatEngine>(std::move(loaded), std::move(session)));
}

} // namespace mynah
