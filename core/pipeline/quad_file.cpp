// SPDX-License-Identifier: Apache-2.0
#include "pipeline/quad_file.h"

#include "pipeline/decompression.h"

#include <casus/error.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <vector>

namespace casus {

namespace {

struct Syntax
{
    std::string_view ending;
    const char* raptorName;
};

constexpr Syntax syntaxes[]
    = {{".nq", "nquads"}, {".trig", "trig"}, {".ttl", "turtle"}, {".nt", "ntriples"}, {".rdf", "rdfxml"}};

const char* syntaxOf(const std::filesystem::path& file)
{
    const std::string ending = file == "-" ? ".nq" : withoutCompression(file).extension().string();
    const auto* const found = std::ranges::find(syntaxes, ending, &Syntax::ending);
    if (found == std::end(syntaxes))
        throw Error("cannot read " + file.string() + ": its ending is none of " + quadFileEndings());
    return found->raptorName;
}

void copyTo(Decompressor& decompressor, std::istream& stream, const std::string& name)
{
    std::vector<char> block(64U << 10U);
    errno = 0;
    while (stream.read(block.data(), static_cast<std::streamsize>(block.size())), stream.gcount() > 0)
        decompressor.write({block.data(), static_cast<std::size_t>(stream.gcount())});
    if (stream.bad())
        throw Error("cannot read " + name + ": " + std::strerror(errno));
    decompressor.finish();
}

} // namespace

std::string quadFileEndings()
{
    std::string endings;
    for (const Syntax& syntax : syntaxes)
        endings += std::string(syntax.ending) + ", ";
    return endings + "or one of these and .gz or .zst";
}

std::map<std::string, std::string> readQuads(
    const std::filesystem::path& file, std::istream& standardInput, const rdf::QuadTaker& take)
{
    const bool isStandard = file == "-";
    const std::string name = isStandard ? "standard input" : file.string();
    rdf::Parser parser(syntaxOf(file), name, take);
    std::ifstream stream;
    if (!isStandard) {
        stream.open(file, std::ios::binary);
        if (!stream || std::filesystem::is_directory(file))
            throw Error("cannot read " + name + ": " + (stream ? "it is a folder" : std::strerror(errno)));
    }
    Decompressor decompressor(isStandard ? Compression::None : compressionOf(file), name,
        [&](std::string_view bytes) { parser.parse(bytes); });
    copyTo(decompressor, isStandard ? standardInput : stream, name);
    parser.finish();
    return parser.prefixes();
}

} // namespace casus
