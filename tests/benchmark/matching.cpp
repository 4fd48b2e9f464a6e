// SPDX-License-Identifier: Apache-2.0
// Tokenizing and matching: benchmark-matching ARTICLES.jsonl
#include "clock.h"

#include "language/gazetteer.h"
#include "language/tokenizer.h"
#include "source/source.h"

#ifdef CASUS_HAS_ICU
#include <unicode/brkiter.h>
#include <unicode/unistr.h>
#endif

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <random>

using namespace casus;

namespace {

constexpr int rounds = 5;

void print(const char* what, std::size_t bytes, double seconds)
{
    std::printf("%-44s %8.1f MB/s\n", what, static_cast<double>(bytes) / 1e6 / seconds);
}

/// A lexicon of `size` names of one to four words, half of them out of the text; the same for every run.
Lexicon namesOf(const std::string& text, std::span<const Token> tokens, std::size_t size)
{
    std::mt19937 random(42);
    const std::filesystem::path file = std::filesystem::temp_directory_path() / ("casus-names-" + std::to_string(size) + ".tsv");
    std::ofstream out(file);
    out << "# case: exact\nname\n";
    for (std::size_t i = 0; i < size; ++i) {
        const std::size_t begin = random() % (tokens.size() - 4);
        const std::size_t words = 1 + random() % 4;
        for (std::size_t word = 0; word < words; ++word) {
            const Token& token = tokens[begin + word];
            const bool isMark = token.shape == Shape::Punctuation;
            out << (word ? " " : "") << (isMark ? "Al" : text.substr(token.bytes.begin, token.bytes.size()));
            if (i % 2)
                out << random() % 1000;
        }
        out << '\n';
    }
    out.close();
    return Lexicon::read(file, "names");
}

} // namespace

int main(int count, char** arguments)
{
    if (count != 2) {
        std::fputs("usage: benchmark-matching ARTICLES.jsonl\n", stderr);
        return 2;
    }
    std::string text;
    ArticleSource source({arguments[1]}, std::nullopt, std::cin);
    while (auto next = source.next())
        if (auto* article = std::get_if<Article>(&*next))
            text += article->text + "\n\n";
    if (text.empty())
        return 1;
    const std::string once = text;
    while (text.size() < 20'000'000)
        text += once;
    const std::filesystem::path english = std::filesystem::path(CASUS_SOURCE_DIR) / "plugins/english/lexicon";
    std::vector<Lexicon> lists;
    for (const char* name : {"words", "abbreviations", "verbs", "adjectives", "nouns"})
        lists.push_back(Lexicon::read(english / (std::string(name) + ".tsv"), name));
    const Words words(lists);
    std::vector<Token> tokens;
    print("tokens", text.size(), medianSeconds(rounds, [&] { tokens = tokenize(text, words); }));
    print("tokens and sentences", text.size(), medianSeconds(rounds, [&] {
        tokens = tokenize(text, words);
        splitSentences(text, words, tokens);
    }));
#ifdef CASUS_HAS_ICU
    print("the same by ICU", text.size(), medianSeconds(rounds, [&] {
        UErrorCode status = U_ZERO_ERROR;
        const icu::UnicodeString wide = icu::UnicodeString::fromUTF8(text);
        for (auto* make : {&icu::BreakIterator::createWordInstance, &icu::BreakIterator::createSentenceInstance}) {
            const std::unique_ptr<icu::BreakIterator> breaks(make(icu::Locale::getEnglish(), status));
            breaks->setText(wide);
            while (breaks->next() != icu::BreakIterator::DONE) {
            }
        }
    }));
#else
    std::puts("ICU is not installed (libicu-dev): not compared");
#endif
    for (const std::size_t size : {10'000U, 100'000U}) {
        std::vector<Lexicon> names;
        names.push_back(namesOf(text, tokens, size));
        const Gazetteer gazetteer(std::move(names), words);
        std::size_t found = 0;
        const double seconds = medianSeconds(rounds, [&] { found = gazetteer.match(text, tokens).size(); });
        print((std::to_string(size) + " names, " + std::to_string(found) + " matches").c_str(), text.size(), seconds);
        print("  with tokenizing", text.size(), medianSeconds(rounds, [&] { gazetteer.match(text, tokenize(text, words)); }));
    }
}
