// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "pipeline/compression.h"
#include "pipeline/file.h"

#include <filesystem>
#include <string_view>

namespace casus {

/// A file that is in its place only when all is written: until then it is called FILE.part. Compressed where
/// its name ends so. For one thread.
class PartFile
{
public:
    /// Throws Error where it cannot be written.
    explicit PartFile(std::filesystem::path target);
    /// Removes what is written of a file that is not finished: where room has run out, there is some again.
    ~PartFile();
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;

    /// Throws as File::write() and Compressor::write() do.
    void write(std::string_view bytes);
    /// Puts the file in its place, once and last. Throws as write() does.
    void finish();

private:
    std::filesystem::path target_;
    std::filesystem::path part_;
    File file_;
    Compressor compressor_;
    bool isFinished_ = false;
};

} // namespace casus
