// SPDX-License-Identifier: Apache-2.0
#include "program/stopping.h"

#include <csignal>

namespace casus {

namespace {

std::atomic<bool> isStopped = false;

void stop(int)
{
    isStopped = true;
}

} // namespace

const std::atomic<bool>& listenForSignals()
{
    // A read that waits for input must end at once, so SA_RESTART is not set. A second interrupt ends the
    // program.
    struct sigaction action = {};
    action.sa_handler = stop;
    action.sa_flags = SA_RESETHAND;
    sigaction(SIGINT, &action, nullptr);
    std::signal(SIGPIPE, SIG_IGN); // writing then fails, and the run ends quietly
    return isStopped;
}

} // namespace casus
