// SPDX-License-Identifier: Apache-2.0
#include "pipeline/part_file.h"

#include <casus/error.h>

#include <utility>

namespace casus {

PartFile::PartFile(std::filesystem::path target)
    : target_(std::move(target))
    , part_(target_.string() + ".part")
    , file_(part_, target_.string())
    , compressor_(compressionOf(target_), [this](std::string_view bytes) { file_.write(bytes); })
{
}

PartFile::~PartFile()
{
    std::error_code error; // to be told by what has thrown
    if (!isFinished_)
        std::filesystem::remove(part_, error);
}

void PartFile::write(std::string_view bytes)
{
    compressor_.write(bytes);
}

void PartFile::finish()
{
    compressor_.finish();
    file_.close();
    std::error_code error;
    std::filesystem::rename(part_, target_, error);
    if (error)
        throw Error("cannot rename " + part_.string() + " to " + target_.string() + ": " + error.message());
    isFinished_ = true;
}

} // namespace casus
