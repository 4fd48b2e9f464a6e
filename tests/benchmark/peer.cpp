// SPDX-License-Identifier: Apache-2.0
#include "peer.h"

#include <casus/error.h>

#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <iterator>
#include <spawn.h>
#include <sstream>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

using casus::Error;

namespace {

bool isProgram(const std::filesystem::path& file)
{
    return std::filesystem::is_regular_file(file) && access(file.c_str(), X_OK) == 0;
}

double secondsOf(const timeval& time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
}

} // namespace

Peer::Peer(std::string program, std::string model)
    : program_(std::move(program))
    , model_(std::move(model))
{
}

std::optional<Peer> Peer::find(const std::string& program, const std::string& model)
{
    if (program.find('/') != std::string::npos)
        return isProgram(program) ? std::optional(Peer(program, model)) : std::nullopt;
    const char* path = std::getenv("PATH");
    std::istringstream folders(path ? path : "");
    for (std::string folder; std::getline(folders, folder, ':');)
        if (const std::filesystem::path file = std::filesystem::path(folder) / program; isProgram(file))
            return Peer(file.string(), model);
    return std::nullopt;
}

double Peer::secondsFor(const std::string& text) const
{
    std::string words[] = {program_, "--tokenize", "--tag", "--parse", model_, text};
    char* arguments[std::size(words) + 1] = {};
    for (std::size_t i = 0; i < std::size(words); ++i)
        arguments[i] = words[i].data();
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    pid_t child = 0;
    const int error = posix_spawn(&child, program_.c_str(), &actions, nullptr, arguments, environ);
    posix_spawn_file_actions_destroy(&actions);
    if (error != 0)
        throw Error("cannot start " + program_ + ": " + std::strerror(error));
    int status = 0;
    rusage usage {};
    if (wait4(child, &status, 0, &usage) != child || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
        throw Error(program_ + " failed on " + text + " with the model " + model_);
    return secondsOf(usage.ru_utime) + secondsOf(usage.ru_stime);
}
