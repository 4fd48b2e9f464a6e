// SPDX-License-Identifier: Apache-2.0
// What a token costs in longer and longer documents: benchmark-growth ARTICLES.jsonl
#include "articles.h"
#include "built_plugins.h"
#include "clock.h"

#include "extraction/extraction.h"
#include "output/conllu.h"

#include <cstdio>
#include <iterator>
#include <span>
#include <string>
#include <utility>
#include <vector>

using namespace casus;

namespace {

constexpr std::size_t lengths[] = {600, 2'400, 9'600, 38'400, 150'000}; // tokens
constexpr std::size_t longest = lengths[std::size(lengths) - 1];
constexpr std::size_t wordsWithoutMarks = 10'000;

/// The articles as one document that is long enough; they are repeated where they are few.
Document oneOfAll(const std::vector<Article>& articles, const Extraction& extraction)
{
    Article all;
    std::size_t tokens = 0;
    for (std::size_t i = 0; tokens < longest; ++i) {
        const Article& article = articles[i % articles.size()];
        tokens += extraction.read(article).document.tokens().size();
        all.text += article.text + "\n\n";
    }
    return extraction.read(std::move(all)).document;
}

/// A document in parts of whole sentences and `length` tokens at least, the rest left out.
std::vector<Article> partsOf(const Document& document, std::size_t length)
{
    std::vector<Article> parts;
    const std::span<const Token> tokens = document.tokens();
    std::uint32_t begin = 0;
    for (const Sentence& sentence : document.sentences()) {
        const std::uint32_t end = sentence.tokens.end;
        if (end - begin < length)
            continue;
        Article part;
        part.id = std::to_string(parts.size());
        part.text = document.text().substr(
            tokens[begin].bytes.begin, tokens[end - 1].bytes.end - tokens[begin].bytes.begin);
        parts.push_back(std::move(part));
        begin = end;
    }
    return parts;
}

/// Words that nothing divides into sentences.
Article withoutMarks(const Document& document)
{
    Article article;
    std::size_t words = 0;
    for (const Token& token : document.tokens())
        if (token.shape == Shape::Lower && words < wordsWithoutMarks) {
            article.text += std::string(document.text(token)) + ' ';
            ++words;
        }
    return article;
}

/// Seconds a token, from text to CoNLL-U with all layers.
double secondsFor(const Extraction& extraction, const std::vector<Article>& articles)
{
    std::size_t tokens = 0;
    const double seconds = medianSeconds(5, [&] {
        tokens = 0;
        for (const Article& article : articles) {
            const Extract extract = extraction.read(article);
            tokens += extract.document.tokens().size();
            std::string lines;
            appendConllu(extract.document, lines);
        }
    });
    return seconds / static_cast<double>(tokens);
}

void row(std::size_t length, const char* what, double seconds, double shortest)
{
    std::printf("%7zu %-16s %10.0f %10.2f\n", length, what, seconds * 1e9, seconds / shortest);
}

} // namespace

int main(int count, char** arguments)
{
    if (count != 2) {
        std::fputs("usage: benchmark-growth ARTICLES.jsonl\n", stderr);
        return 2;
    }
    const std::vector<Article> articles = readArticles(arguments[1]);
    if (articles.empty())
        return 1;
    const std::vector<Plugin> plugins = builtPlugins();
    const std::vector<Lexicon> lexicons = readLexicons(plugins);
    const SyntaxDemand everywhere {true, true, {}};
    const Extraction extraction(lexicons, stepsOf(plugins), builtSyntax(plugins, lexicons), everywhere, true);
    const Document all = oneOfAll(articles, extraction);

    std::printf("%-24s %10s %10s\n", "length of documents", "ns/token", "growth");
    double shortest = 0;
    for (const std::size_t length : lengths) {
        const double seconds = secondsFor(extraction, partsOf(all, length));
        if (length == lengths[0])
            shortest = seconds;
        row(length, "tokens", seconds, shortest);
    }
    row(wordsWithoutMarks, "without marks", secondsFor(extraction, {withoutMarks(all)}), shortest);
    return 0;
}
