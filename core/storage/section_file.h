// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>

#include <cstdint>
#include <filesystem>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace casus {

/// What tells one sort of file from the others, and what messages call it. The texts outlive all files.
struct FileSort
{
    std::string_view magic; ///< its first eight bytes
    std::uint32_t version = 1; ///< of what its sections hold
    std::string_view noun; ///< `model`
    std::string_view remedy; ///< what to do where a file cannot be used: `train it anew with casus train`
};

/// Puts a file together: named sections behind a head that tells what they are, all numbers little-endian.
///
/// Head: magic (8 bytes), version (32 bits), number of sections (32), size of the file (64), checksum of all
/// that follows the head (64). Then for each section its name (24 bytes, zeros behind), offset and size (64
/// each); then the sections, each at a multiple of 64 bytes.
class CASUS_EXPORT SectionWriter
{
public:
    explicit SectionWriter(const FileSort& sort)
        : sort_(sort)
    {
    }
    void add(const std::string& section, std::string_view bytes) { sections_.emplace_back(section, bytes); }
    template <typename Number>
    void add(const std::string& section, const std::vector<Number>& numbers)
    {
        add(section,
            std::string_view(reinterpret_cast<const char*>(numbers.data()), numbers.size() * sizeof(Number)));
    }
    /// The whole file. The same sections in the same order give the same bytes.
    std::string bytes() const;

private:
    FileSort sort_;
    std::vector<std::pair<std::string, std::string>> sections_;
};

/// Such a file in memory, checked; what its sections hold is for its readers to check. Constant after
/// construction; safe to read from several threads.
class CASUS_EXPORT SectionFile
{
public:
    /// Maps the file. Throws Error, in one sentence, where it cannot be read, is none of this sort, of
    /// another version or damaged.
    static SectionFile map(const std::filesystem::path& file, const FileSort& sort);
    SectionFile(SectionFile&& other) noexcept;
    SectionFile& operator=(SectionFile&& other) noexcept;
    ~SectionFile();

    /// The bytes of a section. Throws Error where there is none.
    std::string_view section(std::string_view name) const;
    /// The numbers of a section. Throws Error where it does not hold `count` of them.
    template <typename Number>
    std::span<const Number> numbers(std::string_view name, std::size_t count) const
    {
        const std::span<const Number> all = numbers<Number>(name);
        if (all.size() != count)
            failSize(name);
        return all;
    }
    template <typename Number>
    std::span<const Number> numbers(std::string_view name) const
    {
        const std::string_view bytes = section(name);
        if (bytes.size() % sizeof(Number) != 0)
            failSize(name);
        return {reinterpret_cast<const Number*>(bytes.data()), bytes.size() / sizeof(Number)};
    }
    /// The lines of a section of text.
    std::vector<std::string> lines(std::string_view name) const;
    /// Throws Error: the file is not what it should be, because of `why`.
    [[noreturn]] void fail(const std::string& why) const;

private:
    SectionFile(const FileSort& sort, std::string name, const char* data, std::size_t size);
    [[noreturn]] void failSize(std::string_view section) const;
    void check();

    FileSort sort_;
    std::string name_;
    const char* data_ = nullptr;
    std::size_t size_ = 0;
    std::map<std::string, std::string_view, std::less<>> sections_;
};

} // namespace casus
