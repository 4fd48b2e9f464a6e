// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <ctime>
#include <vector>

/// Seconds of processor time that this thread has used.
inline double processorSeconds()
{
    timespec now {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

/// The median of the seconds that `rounds` calls of `work` take.
template <typename Work>
double medianSeconds(int rounds, Work work)
{
    std::vector<double> seconds;
    for (int round = 0; round < rounds; ++round) {
        const double start = processorSeconds();
        work();
        seconds.push_back(processorSeconds() - start);
    }
    std::nth_element(seconds.begin(), seconds.begin() + rounds / 2, seconds.end());
    return seconds[static_cast<std::size_t>(rounds) / 2];
}
