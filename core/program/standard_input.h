// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <streambuf>
#include <vector>

namespace casus {

/// Standard input, which ends where the run is stopped, also while a thread other than the main one waits for
/// it. For one thread.
class StandardInput : public std::streambuf
{
public:
    /// `isStopped` must outlive it.
    explicit StandardInput(const std::atomic<bool>& isStopped);

protected:
    int_type underflow() override;

private:
    const std::atomic<bool>& isStopped_;
    std::vector<char> block_ = std::vector<char>(64U << 10U);
};

} // namespace casus
