// SPDX-License-Identifier: Apache-2.0
#include "shapes/quad_file.h"

#include "pipeline/decompression.h"
#include "store/trig_blocks.h"

#include <casus/error.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <optional>
#include <utility>
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

const Syntax& syntaxOf(const std::filesystem::path& file)
{
    const std::string ending = file == "-" ? ".nq" : withoutCompression(file).extension().string();
    const auto* const found = std::ranges::find(syntaxes, ending, &Syntax::ending);
    if (found == std::end(syntaxes))
        throw Error("cannot read " + file.string() + ": its ending is none of " + quadFileEndings());
    return *found;
}

/// A document on its way through Raptor; TriG in blocks, since Raptor would hold all of it.
class Document
{
public:
    Document(const Syntax& syntax, const std::string& opening, const rdf::QuadTaker& take)
    {
        if (syntax.ending == ".trig")
            blocks_.emplace([this, &syntax, &opening, &take](const std::string& block, std::size_t line) {
                parser_.emplace(world_, syntax.raptorName, opening, take, line);
                parser_->parse(block);
                finishParser();
            });
        else
            parser_.emplace(world_, syntax.raptorName, opening, take);
    }

    void write(std::string_view bytes)
    {
        if (blocks_)
            blocks_->write(bytes);
        else
            parser_->parse(bytes);
    }

    /// Returns the namespaces it declares.
    std::map<std::string, std::string> finish()
    {
        if (blocks_)
            blocks_->finish();
        else
            finishParser();
        return std::move(prefixes_);
    }

private:
    void finishParser()
    {
        parser_->finish();
        for (const auto& declared : parser_->prefixes())
            prefixes_.insert(declared);
        parser_.reset();
    }

    rdf::World world_ {rdf::World::Interning::Yes};
    std::optional<rdf::Parser> parser_;
    std::optional<TrigBlocks> blocks_;
    std::map<std::string, std::string> prefixes_;
};

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
    std::ifstream stream;
    if (!isStandard) {
        stream.open(file, std::ios::binary);
        if (!stream || std::filesystem::is_directory(file))
            throw Error("cannot read " + name + ": " + (stream ? "it is a folder" : std::strerror(errno)));
    }
    const Compression compression = isStandard ? Compression::None : compressionOf(file);
    const std::string opening = "cannot read " + name;
    Document document(syntaxOf(file), opening, take);
    Decompressor decompressor(compression, name, [&](std::string_view bytes) { document.write(bytes); });
    copyTo(decompressor, isStandard ? standardInput : stream, name);
    return document.finish();
}

} // namespace casus
