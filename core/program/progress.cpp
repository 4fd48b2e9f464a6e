// SPDX-License-Identifier: Apache-2.0
#include "program/progress.h"

#include <cstdio>

#include <unistd.h>

namespace casus {

Progress::Progress(bool isWanted)
    : isShown_(isWanted && isatty(STDERR_FILENO) == 1)
{
}

double Progress::seconds() const
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
}

void Progress::show(const Report& report)
{
    char rate[64];
    std::snprintf(rate, sizeof rate, ", %.1f MB/s", static_cast<double>(report.bytes) / 1e6 / seconds());
    show(std::to_string(report.articles) + " articles" + rate);
}

void Progress::show(const std::string& text)
{
    if (!isShown_ || seconds() < 1)
        return;
    std::fprintf(stderr, "\r\033[K%s", text.c_str());
    isOnLine_ = true;
}

void Progress::clear()
{
    if (isOnLine_)
        std::fputs("\r\033[K", stderr);
    isOnLine_ = false;
}

} // namespace casus
