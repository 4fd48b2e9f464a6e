// SPDX-License-Identifier: Apache-2.0
// Tokenizing and matching: benchmark-matching ARTICLES.jsonl
#include "articles.h"
#include "clock.h"

#include "language/gazetteer.h"
#include "language/tokenizer.h"

#ifdef CASUS_HAS_ICU
#include <unicode/brkiter.h>
#include <unicode/unistr.h>
#endif

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <random>
#include <set>

using namespace casus;

namespace {

constexpr int rounds = 5;

/// The capitalized words of all texts, in their order.
std::vector<std::string> capitalized(
    std::span<const std::string> texts, std::span<const std::vector<Token>> tokens)
{
    std::vector<std::string> words;
    for (std::size_t i = 0; i < texts.size(); ++i)
        for (const Token& token : tokens[i])
            if (token.shape == Shape::Capitalized && token.bytes.size() > 2)
                words.push_back(texts[i].substr(token.bytes.begin, token.bytes.size()));
    return words;
}

/// A lexicon of `size` different names of one to three words, the same for every run: a quarter stands in the
/// texts, the others put their capitalized words together anew, as names of persons (`Ali Kirkuk`), bodies
/// (`Mosul Brigade`) and the like.
Lexicon namesOf(std::span<const std::string> words, std::size_t size)
{
    constexpr const char* heads[]
        = {"Brigade", "Ministry", "Airport", "Group", "Province", "Front", "Agency", "Bank"};
    std::mt19937 random(42);
    const auto word = [&] { return words[random() % words.size()]; };
    std::set<std::string> names;
    while (names.size() < size / 4) {
        const std::size_t begin = random() % (words.size() - 3);
        std::string name = words[begin];
        for (std::size_t more = random() % 3, at = begin + 1; more > 0; --more, ++at)
            name += ' ' + words[at];
        if (!names.insert(name).second)
            names.insert(name + ' ' + word()); // a text has fewer names than are asked for
    }
    while (names.size() < size) {
        std::string name = word() + ' ' + word();
        names.insert(random() % 2 ? name : name + ' ' + heads[random() % std::size(heads)]);
    }
    const std::filesystem::path file
        = std::filesystem::temp_directory_path() / ("casus-names-" + std::to_string(size) + ".tsv");
    std::ofstream out(file);
    out << "# case: exact\nname\n";
    for (const std::string& name : names)
        out << name << '\n';
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
    std::vector<std::string> texts;
    std::size_t size = 0;
    for (Article& article : readArticles(arguments[1])) {
        size += article.text.size();
        texts.push_back(std::move(article.text));
    }
    if (texts.empty())
        return 1;
    const std::filesystem::path english = std::filesystem::path(CASUS_SOURCE_DIR) / "plugins/english/lexicon";
    std::vector<Lexicon> lists;
    for (const char* name : {"words", "abbreviations", "verbs", "adjectives", "nouns"})
        lists.push_back(Lexicon::read(english / (std::string(name) + ".tsv"), name));
    const Words words(lists);
    // Text by text, as an export works; what is found is added up, so that it is not left out as useless.
    std::size_t found = 0;
    const auto measure = [&](const std::string& what, auto work) {
        found = 0;
        const double seconds = medianSeconds(rounds, [&] {
            for (const std::string& text : texts)
                found += work(text);
        });
        std::printf("%-44s %8.1f MB/s %12zu found\n", what.c_str(), static_cast<double>(size) / 1e6 / seconds,
            found / rounds);
    };
    measure("tokens", [&](const std::string& text) { return tokenize(text, words).size(); });
    const auto split = [&](const std::string& text) {
        std::vector<Token> tokens = tokenize(text, words);
        return splitSentences(text, words, tokens).size();
    };
    measure("tokens and sentences", split);
#ifdef CASUS_HAS_ICU
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::BreakIterator> breaks[]
        = {std::unique_ptr<icu::BreakIterator>(
               icu::BreakIterator::createWordInstance(icu::Locale::getEnglish(), status)),
            std::unique_ptr<icu::BreakIterator>(
                icu::BreakIterator::createSentenceInstance(icu::Locale::getEnglish(), status))};
    measure("the same by ICU", [&](const std::string& text) {
        const icu::UnicodeString wide = icu::UnicodeString::fromUTF8(text);
        std::size_t sentences = 0;
        for (const auto& each : breaks) {
            each->setText(wide);
            for (sentences = 0; each->next() != icu::BreakIterator::DONE;)
                ++sentences;
        }
        return sentences;
    });
#else
    std::puts("ICU is not installed (libicu-dev): not compared");
#endif
    std::vector<std::vector<Token>> tokens;
    for (const std::string& text : texts)
        tokens.push_back(tokenize(text, words));
    for (const std::size_t names : {10'000U, 100'000U}) {
        std::vector<Lexicon> lexicon;
        lexicon.push_back(namesOf(capitalized(texts, tokens), names));
        const Gazetteer gazetteer(std::move(lexicon), words);
        std::size_t next = 0;
        measure(std::to_string(names) + " names", [&](const std::string& text) {
            const std::vector<Token>& read = tokens[next++ % tokens.size()];
            return gazetteer.match(text, read).size();
        });
        measure("  with tokenizing",
            [&](const std::string& text) { return gazetteer.match(text, tokenize(text, words)).size(); });
    }
}
