// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/export.h>

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace casus {

/// Cuts TriG behind each graph into documents that stand alone, since Raptor holds a whole document in
/// memory; writes what it does not know, the PREFIX, BASE and GRAPH of SPARQL, in the way it does. For one
/// thread.
class CASUS_EXPORT TrigBlocks
{
public:
    /// Takes a document and the line of the whole that it begins in, from 1.
    using Take = std::function<void(const std::string& document, std::size_t line)>;

    explicit TrigBlocks(Take take);

    /// Throws what the function throws that takes documents, as finish() does.
    void write(std::string_view bytes);
    void finish();

private:
    enum class Mode : unsigned char {
        Plain,
        Escape,
        Comment,
        Iri,
        Opening,
        Short,
        ShortEscape,
        Long,
        LongEscape
    };

    void read(char byte);
    void readPlain(char byte);
    void readString(char byte);
    void close();
    std::string header() const;

    Take take_;
    Mode mode_ = Mode::Plain;
    char quote_ = 0; ///< of the string that is open
    unsigned quotes_ = 0; ///< in a row, in it
    std::size_t depth_ = 0; ///< of braces
    std::string text_; ///< since the last graph
    std::size_t headSize_ = 0; ///< of it, before the first brace
    std::size_t line_ = 1;
    std::size_t firstLine_ = 1; ///< of text_
    std::map<std::string, std::string> prefixes_; ///< with their colon, as they are at the beginning of text_
    std::string base_;
};

} // namespace casus
