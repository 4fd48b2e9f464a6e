// SPDX-License-Identifier: Apache-2.0
#include "storage/section_file.h"

#include <casus/error.h>

#include <bit>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace casus {

static_assert(
    std::endian::native == std::endian::little, "numbers of files are little-endian and read as they are");

namespace {

constexpr std::size_t headSize = 32;
constexpr std::size_t entrySize = 40;
constexpr std::size_t nameSize = 24;
constexpr std::size_t alignment = 64;

template <typename Number>
void append(std::string& bytes, Number number)
{
    bytes.append(reinterpret_cast<const char*>(&number), sizeof number);
}

template <typename Number>
Number numberAt(const char* data)
{
    Number number;
    std::memcpy(&number, data, sizeof number);
    return number;
}

std::size_t aligned(std::size_t offset)
{
    return (offset + alignment - 1) / alignment * alignment;
}

/// FNV-1a on words of eight bytes.
std::uint64_t checksum(std::string_view bytes)
{
    std::uint64_t hash = 0xCBF29CE484222325U ^ bytes.size();
    for (std::size_t i = 0; i < bytes.size(); i += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data() + i, std::min<std::size_t>(8, bytes.size() - i));
        hash = (hash ^ word) * 0x00000100000001B3U;
        hash ^= hash >> 32U;
    }
    return hash;
}

} // namespace

std::string SectionWriter::bytes() const
{
    std::string directory;
    std::string content;
    const std::size_t begin = aligned(headSize + sections_.size() * entrySize);
    for (const auto& [name, bytes] : sections_) {
        content.resize(aligned(content.size()), '\0');
        std::string padded = name;
        padded.resize(nameSize, '\0');
        directory += padded;
        append(directory, std::uint64_t {begin + content.size()});
        append(directory, std::uint64_t {bytes.size()});
        content += bytes;
    }
    directory.resize(begin - headSize, '\0');
    const std::string rest = directory + content;
    std::string all(sort_.magic);
    append(all, sort_.version);
    append(all, static_cast<std::uint32_t>(sections_.size()));
    append(all, std::uint64_t {headSize + rest.size()});
    append(all, checksum(rest));
    return all + rest;
}

SectionFile SectionFile::map(const std::filesystem::path& file, const FileSort& sort)
{
    const std::string name = file.string();
    const std::string what = std::string(sort.noun) + " " + name + ": ";
    const int descriptor = ::open(name.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        throw Error("cannot read the " + what + std::strerror(errno));
    struct stat status
    {
    };
    if (::fstat(descriptor, &status) != 0 || !S_ISREG(status.st_mode)
        || status.st_size < static_cast<off_t>(headSize)) {
        ::close(descriptor);
        throw Error("cannot use the " + what + "it is too small to be one; " + std::string(sort.remedy));
    }
    const auto size = static_cast<std::size_t>(status.st_size);
    void* data = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, descriptor, 0);
    const int error = errno;
    ::close(descriptor);
    if (data == MAP_FAILED)
        throw Error("cannot read the " + what + std::strerror(error));
    SectionFile mapped(sort, name, static_cast<const char*>(data), size);
    mapped.check();
    return mapped;
}

SectionFile::SectionFile(const FileSort& sort, std::string name, const char* data, std::size_t size)
    : sort_(sort)
    , name_(std::move(name))
    , data_(data)
    , size_(size)
{
}

SectionFile::SectionFile(SectionFile&& other) noexcept
    : sort_(other.sort_)
    , name_(std::move(other.name_))
    , data_(std::exchange(other.data_, nullptr))
    , size_(other.size_)
    , sections_(std::move(other.sections_))
{
}

SectionFile& SectionFile::operator=(SectionFile&& other) noexcept
{
    std::swap(sort_, other.sort_);
    std::swap(name_, other.name_);
    std::swap(data_, other.data_);
    std::swap(size_, other.size_);
    std::swap(sections_, other.sections_);
    return *this;
}

SectionFile::~SectionFile()
{
    if (data_)
        ::munmap(const_cast<char*>(data_), size_);
}

void SectionFile::fail(const std::string& why) const
{
    throw Error("cannot use the " + std::string(sort_.noun) + " " + name_ + ": " + why + "; "
        + std::string(sort_.remedy));
}

void SectionFile::failSize(std::string_view section) const
{
    fail("its section \"" + std::string(section) + "\" has the wrong size");
}

void SectionFile::check()
{
    const std::string_view all(data_, size_);
    if (!all.starts_with(sort_.magic))
        fail("it is no " + std::string(sort_.noun) + " of Casus");
    const auto version = numberAt<std::uint32_t>(data_ + 8);
    if (version != sort_.version)
        fail("it has version " + std::to_string(version) + " of the format, this program reads version "
            + std::to_string(sort_.version));
    const std::size_t count = numberAt<std::uint32_t>(data_ + 12);
    if (numberAt<std::uint64_t>(data_ + 16) != size_ || count > (size_ - headSize) / entrySize)
        fail("it is cut off or has grown");
    if (numberAt<std::uint64_t>(data_ + 24) != checksum(all.substr(headSize)))
        fail("it is damaged, its checksum is wrong");
    for (std::size_t i = 0; i < count; ++i) {
        const char* entry = data_ + headSize + i * entrySize;
        const std::string name(entry, ::strnlen(entry, nameSize));
        const auto offset = numberAt<std::uint64_t>(entry + nameSize);
        const auto size = numberAt<std::uint64_t>(entry + nameSize + 8);
        if (offset > size_ || size > size_ - offset || offset % alignment != 0)
            fail("its section \"" + name + "\" lies outside the file");
        sections_[name] = all.substr(offset, size);
    }
}

std::string_view SectionFile::section(std::string_view name) const
{
    const auto found = sections_.find(name);
    if (found == sections_.end())
        fail("it lacks the section \"" + std::string(name) + "\"");
    return found->second;
}

std::vector<std::string> SectionFile::lines(std::string_view name) const
{
    std::vector<std::string> lines;
    const std::string_view text = section(name);
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        lines.emplace_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return lines;
}

} // namespace casus
