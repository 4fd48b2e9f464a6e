// SPDX-License-Identifier: Apache-2.0
#include "training/corpus.h"

#include "language/tokenizer.h"
#include "training/lines.h"

#include <algorithm>

namespace casus {

namespace {

/// A line without its markup.
struct Unmarked
{
    struct Name
    {
        Span bytes;
        std::string type;
    };

    std::string text;
    std::vector<Name> names;
};

Unmarked withoutMarkup(std::string_view line, const TrainingLines& lines)
{
    Unmarked result;
    for (std::size_t at = 0; at < line.size();) {
        if (line[at] == ']')
            lines.fail("] without a [ before it");
        if (line[at] != '[') {
            result.text += line[at++];
            continue;
        }
        const std::size_t end = line.find(']', at);
        const std::string_view inside = line.substr(at + 1, end - at - 1);
        const std::size_t blank = inside.find(' ');
        if (end == std::string_view::npos || blank == std::string_view::npos || blank + 1 == inside.size()
            || inside.find('[') != std::string_view::npos)
            lines.fail("a name is marked as [Type words], not nested and not empty");
        const auto begin = static_cast<std::uint32_t>(result.text.size());
        result.text += inside.substr(blank + 1);
        result.names.push_back(
            {{begin, static_cast<std::uint32_t>(result.text.size())}, std::string(inside.substr(0, blank))});
        at = end + 1;
    }
    return result;
}

AnnotatedSentence annotate(const Unmarked& line, const Words& words)
{
    AnnotatedSentence sentence;
    std::size_t name = 0;
    bool isInside = false;
    for (const Token& token : tokenize(line.text, words)) {
        while (name < line.names.size() && line.names[name].bytes.end <= token.bytes.begin) {
            ++name;
            isInside = false;
        }
        AnnotatedToken& annotated = sentence.tokens.emplace_back();
        annotated.form = line.text.substr(token.bytes.begin, token.bytes.size());
        annotated.spaceBefore = token.spaceBefore;
        annotated.name = "O";
        if (name < line.names.size() && line.names[name].bytes.overlaps(token.bytes)) {
            annotated.name = (isInside ? "I-" : "B-") + line.names[name].type;
            isInside = true;
        }
    }
    return sentence;
}

} // namespace

std::vector<std::filesystem::path> corpusFiles(const std::filesystem::path& path)
{
    if (!std::filesystem::is_directory(path))
        return {path};
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(path))
        if (entry.path().extension() == ".txt")
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

std::vector<AnnotatedToken> tokensOf(std::string_view text, const Words& words)
{
    return annotate({std::string(text), {}}, words).tokens;
}

AnnotatedSentences readCorpus(const std::filesystem::path& path, const Words& words)
{
    AnnotatedSentences sentences;
    for (const std::filesystem::path& file : corpusFiles(path)) {
        TrainingLines lines(file);
        std::string document;
        for (std::string line; lines.next(line);) {
            if (line.starts_with("# doc "))
                document = line.substr(6, line.find(' ', 6) - 6);
            if (line.empty() || line.starts_with('#'))
                continue;
            AnnotatedSentence sentence = annotate(withoutMarkup(line, lines), words);
            sentence.id = document;
            if (!sentence.tokens.empty())
                sentences.push_back(std::move(sentence));
        }
    }
    return sentences;
}

} // namespace casus
