// SPDX-License-Identifier: Apache-2.0
#include "pipeline/file.h"

#include <casus/pipeline/reader_gone.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace casus {

File::File(std::FILE* standard)
    : file_(standard)
    , name_("standard output")
    , isOwned_(false)
{
}

File::File(const std::filesystem::path& path, std::string name)
    : file_(std::fopen(path.c_str(), "wb"))
    , name_(std::move(name))
    , isOwned_(true)
{
    if (!file_)
        fail();
}

File::File(File&& other) noexcept
    : file_(std::exchange(other.file_, nullptr))
    , name_(std::move(other.name_))
    , isOwned_(other.isOwned_)
{
}

File::~File()
{
    if (isOwned_ && file_)
        std::fclose(file_);
}

void File::write(std::string_view bytes)
{
    if (std::fwrite(bytes.data(), 1, bytes.size(), file_) != bytes.size())
        fail();
}

void File::close()
{
    if (std::fflush(file_) != 0)
        fail();
    if (isOwned_ && std::fclose(std::exchange(file_, nullptr)) != 0)
        fail();
}

void File::fail() const
{
    if (errno == EPIPE)
        throw ReaderGone();
    throw Error("cannot write " + name_ + ": " + std::strerror(errno)
        + "; make room or choose another output with -o");
}

ReaderGone::ReaderGone()
    : Error("nobody reads the output any more")
{
}

ReaderGone::~ReaderGone() = default;

} // namespace casus
