// SPDX-License-Identifier: Apache-2.0
#include "source/content.h"

#include "source/intake.h"

#include <string>
#include <string_view>

namespace casus {

namespace {

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

bool isJsonLines(const std::filesystem::path& file)
{
    return file.extension() == ".jsonl" || file.extension() == ".ndjson";
}

/// The next byte that is not blank, or Bytes::none; appends what it reads to `read`, no more than a text may
/// have.
int nextOfContent(Bytes& bytes, std::string& read)
{
    while (read.size() <= largestText) {
        const int byte = bytes.next();
        if (byte == Bytes::none)
            return byte;
        read += static_cast<char>(byte);
        if (!isBlank(byte) && byteOrderMark.find(static_cast<char>(byte)) == std::string_view::npos)
            return byte;
    }
    return Bytes::none;
}

} // namespace

Content contentOf(const std::filesystem::path& name, Bytes& bytes)
{
    if (name.extension() == ".txt")
        return Content::Text;
    if (isJsonLines(name))
        return Content::JsonLines;
    std::string read;
    const int first = nextOfContent(bytes, read);
    bool isJson = first == '{' || (first != Bytes::none && name.extension() == ".json");
    if (first == '[' && !isJson) {
        // News begin so, too: "[Kabul] A bomb …".
        const int second = nextOfContent(bytes, read);
        isJson = second == '{' || second == ']';
    }
    bytes.putBack(read);
    return isJson ? Content::Json : Content::Text;
}

bool isArticleFile(const std::filesystem::path& file)
{
    return isJsonLines(file) || file.extension() == ".json" || file.extension() == ".txt";
}

} // namespace casus
