// The file, one fact a line:
//   mynah self-test 1
//   program 0.1.0
//   device NAME
//   driver DRIVER
//   outcome testing | passed | failed
//   operation NAME OF THE CASE
//   end
// Anything else counts as nothing, and is written anew. "testing" that nobody holds the lock of was
// left by a process that ended in the middle.
#include "kernels/self_test.h"

#include "kernels/base/fnv.h"
#include "kernels/base/kept_file.h"
#include "kernels/base/process_lock.h"
#include "kernels/conformance/conformance.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <optional>
#include <sstream>
#include <thread>

#ifndef MYNAH_VERSION
#define MYNAH_VERSION "0"
#endif

namespace mynah {

namespace {

namespace fs = std::filesystem;

constexpr const char *kHead = "mynah self-test 1";
constexpr auto kPatience = std::chrono::seconds(30); // for another process that tests

std::string oneLine(std::string text)
{
    std::replace_if(
        text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
    return text;
}

/// Everything before the outcome.
std::string headOf(const DeviceInfo &info)
{
    std::string head = kHead;
    head += "\nprogram " MYNAH_VERSION "\ndevice ";
    head += oneLine(info.name);
    head += "\ndriver ";
    head += oneLine(info.driver);
    head += "\noutcome ";
    return head;
}

/// Two cards of one kind share it; a card that gets another number keeps it.
fs::path fileOf(const DeviceInfo &info, const fs::path &folder)
{
    const std::string facts = info.name + '\n' + info.driver;
    const uint64_t hash = fnv1a(std::as_bytes(std::span(facts)));
    char name[40];
    std::snprintf(
        name, sizeof name, "device-%016llx.selftest", static_cast<unsigned long long>(hash));
    return folder / name;
}

fs::path lockOf(const fs::path &file)
{
    fs::path path = file;
    path += ".lock";
    return path;
}

std::string textOf(const DeviceInfo &info, const char *outcome, const std::string &operation)
{
    std::string text = headOf(info);
    text += outcome;
    text += "\noperation ";
    text += oneLine(operation);
    text += "\nend\n";
    return text;
}

/// Died: it says "testing".
SelfTestOutcome read(const DeviceInfo &info, const fs::path &file)
{
    const std::string text = readSmallFile(file), head = headOf(info);
    if (!text.starts_with(head))
        return {};
    std::istringstream rest(text.substr(head.size()));
    std::string outcome, operation, end;
    std::getline(rest, outcome);
    std::getline(rest, operation);
    std::getline(rest, end);
    if (end != "end" || !operation.starts_with("operation "))
        return {};
    operation.erase(0, std::string_view("operation ").size());
    if (outcome == "passed")
        return {SelfTestState::Passed, {}};
    if (outcome == "failed")
        return {SelfTestState::Failed, operation};
    return outcome == "testing" ? SelfTestOutcome{SelfTestState::Died, {}} : SelfTestOutcome{};
}

std::string nameOf(const DeviceInfo &info)
{
    return info.driver.empty() ? info.name : info.name + " (" + info.driver + ")";
}

Result<void> verdict(const DeviceInfo &info, const SelfTestOutcome &outcome)
{
    if (outcome.state == SelfTestState::Failed)
        return Error{ErrorCode::Device,
                     nameOf(info) +
                         " computes wrong numbers in its self-test: " + outcome.operation};
    if (outcome.state == SelfTestState::Died)
        return Error{ErrorCode::Device,
                     nameOf(info) + ": its driver ended the program while it was tested"};
    return {};
}

/// Errors: those of the device.
Result<SelfTestOutcome> test(Device &device)
{
    for (const conformance::Case &testCase : conformance::cases(false)) {
        const auto outcome = conformance::compare(testCase, device);
        if (!outcome.ok() && outcome.error().code != ErrorCode::Device)
            return Error{outcome.error().code,
                         nameOf(device.info()) + ", self-test " + testCase.name + ": " +
                             outcome.error().message};
        if (!outcome.ok() || !outcome->passed())
            return SelfTestOutcome{SelfTestState::Failed, testCase.name};
    }
    return SelfTestOutcome{SelfTestState::Passed, {}};
}

Result<void> testAndKeep(Device &device, const fs::path &file)
{
    const DeviceInfo &info = device.info();
    std::error_code ignored;
    const bool kept = writeSmallFile(file, textOf(info, "testing", {}));
    const auto outcome = test(device);
    if (!outcome.ok()) {
        fs::remove(file, ignored);
        return outcome.error();
    }
    const char *word = outcome->state == SelfTestState::Passed ? "passed" : "failed";
    // Left at "testing", it would say that the driver had ended the program.
    if (kept && !writeSmallFile(file, textOf(info, word, outcome->operation)))
        fs::remove(file, ignored);
    return verdict(info, *outcome);
}

} // namespace

bool needsSelfTest(const DeviceInfo &info, SelfTestScope scope)
{
    return scope == SelfTestScope::Every || (info.kind != "cpu" && info.kind != "software");
}

SelfTestOutcome keptSelfTest(const DeviceInfo &info, const fs::path &folder)
{
    if (folder.empty())
        return {};
    const fs::path file = fileOf(info, folder);
    SelfTestOutcome outcome = read(info, file);
    if (outcome.state != SelfTestState::Died)
        return outcome;
    std::error_code failed;
    const auto lock = ProcessLock::take(lockOf(file), failed);
    return lock || failed ? read(info, file) : SelfTestOutcome{};
}

void forgetSelfTest(const DeviceInfo &info, const fs::path &folder)
{
    std::error_code ignored;
    if (!folder.empty())
        fs::remove(fileOf(info, folder), ignored);
}

Result<void> selfTest(Device &device, const fs::path &folder, SelfTestScope scope)
{
    const DeviceInfo &info = device.info();
    if (!needsSelfTest(info, scope))
        return {};
    if (folder.empty()) {
        MYNAH_TRY(const SelfTestOutcome outcome, test(device));
        return verdict(info, outcome);
    }
    const fs::path file = fileOf(info, folder);
    if (read(info, file).state == SelfTestState::Passed)
        return {};
    const auto end = std::chrono::steady_clock::now() + kPatience;
    std::error_code failed;
    fs::create_directories(folder, failed);
    auto lock = ProcessLock::take(lockOf(file), failed);
    while (!lock && !failed) {
        if (std::chrono::steady_clock::now() > end)
            return Error{ErrorCode::Device,
                         nameOf(info) + " is tested by another process, which does not end"};
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
        lock = ProcessLock::take(lockOf(file), failed);
    }
    const SelfTestOutcome known = read(info, file);
    return known.state == SelfTestState::Untested ? testAndKeep(device, file)
                                                  : verdict(info, known);
}

} // namespace mynah
