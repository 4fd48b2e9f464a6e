// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/pipeline/report.h>

#include <chrono>
#include <string>

namespace casus {

/// How far a run is: one line on a terminal, from the second second on. For one thread.
class Progress
{
public:
    /// Shows nothing where `isWanted` is false or standard error is no terminal.
    explicit Progress(bool isWanted);

    /// Seconds since it was made.
    double seconds() const;
    /// Shows the totals so far, or a text, in place of the last one.
    void show(const Report& report);
    void show(const std::string& text);
    /// Takes the line away, before something else is written.
    void clear();

private:
    bool isShown_;
    bool isOnLine_ = false;
    std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

} // namespace casus
