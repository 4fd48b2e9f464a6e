// SPDX-License-Identifier: Apache-2.0
#include "program/standard_input.h"

#include <cerrno>

#include <poll.h>
#include <unistd.h>

namespace casus {

StandardInput::StandardInput(const std::atomic<bool>& isStopped)
    : isStopped_(isStopped)
{
}

StandardInput::int_type StandardInput::underflow()
{
    while (!isStopped_) {
        pollfd input {STDIN_FILENO, POLLIN, 0};
        constexpr int milliseconds = 100;
        if (poll(&input, 1, milliseconds) == 0)
            continue;
        const ssize_t size = read(STDIN_FILENO, block_.data(), block_.size());
        if (size < 0 && (errno == EINTR || errno == EAGAIN))
            continue;
        if (size <= 0)
            break;
        setg(block_.data(), block_.data(), block_.data() + size);
        return traits_type::to_int_type(block_.front());
    }
    return traits_type::eof();
}

} // namespace casus
