// Conversations that tests write and read: many scripts, branches, everything that a tree can hold.
#pragma once

#include "core/storage/conversation_tree.h"

namespace mynah {

inline MessageNode sampleMessage(int64_t id, int64_t parent, Role role, std::string text)
{
    MessageNode message;
    message.id = id;
    message.parent = parent;
    message.role = role;
    message.text = std::move(text);
    return message;
}

/// Two answers to the first question, of which the second one goes on.
inline ConversationTree sampleTree()
{
    ConversationTree tree;
    tree.title = "Vögel, \xd8\xa7\xd9\x84\xd8\xb7\xd9\x8a\xd9\x88\xd8\xb1 und \xf0\x9f\x90\xa6";
    tree.renamed = true;
    tree.pinned = true;
    tree.modelPath = "/models/rwkv \"7\".gguf";
    tree.createdMs = 1746281100123;
    tree.updatedMs = 1746281400456;
    tree.messages = {
        sampleMessage(3, 0, Role::System, "Be brief."),
        sampleMessage(
            7, 3, Role::User, "\xd9\x85\xd8\xb1\xd8\xad\xd8\xa8\xd8\xa7\n\ttab \\ \"quote\""),
        sampleMessage(8, 7, Role::Assistant, "\xe4\xbd\xa0\xe5\xa5\xbd"),
        sampleMessage(12, 7, Role::Assistant, std::string("NUL \0 and DEL \x7f", 15)),
        // A family of four people joined by zero-width joiners.
        sampleMessage(13,
                      12,
                      Role::User,
                      "\xf0\x9f\x91\xa8\xe2\x80\x8d\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa7"
                      "\xe2\x80\x8d\xf0\x9f\x91\xa6 \xe0\xa4\xa8\xe0\xa4\xae\xe0\xa4\xb8\xe0\xa5"
                      "\x8d\xe0\xa4\xa4\xe0\xa5\x87"),
        sampleMessage(20, 13, Role::Assistant, "")};
    MessageNode &answer = tree.messages[3];
    answer.stop = "blank_line";
    answer.model = "RWKV-7 World 1.5B";
    answer.tokensPerSecond = 0.1 + 0.2; // not the shortest number
    answer.createdMs = 1746281200999;
    answer.tokens = {0, 65535, 261, 2147483647};
    answer.tokenizerDigest = 0xfedcba9876543210;
    tree.messages[5].done = false;
    tree.activeLeaf = 20;
    return tree;
}

} // namespace mynah
