// SPDX-License-Identifier: Apache-2.0
// Rules of plugins without code: benchmark-rules ARTICLES.jsonl
#include "articles.h"
#include "built_plugins.h"
#include "clock.h"

#include "extraction/assembly.h"
#include "extraction/extraction.h"
#include "rules/pattern_set.h"

#include <cstdio>
#include <string>
#include <vector>

using namespace casus;

namespace {

constexpr int rounds = 5;

/// Ten rules on words of the news, and `more` on classes that stand in no lexicon.
PatternSet patterns(std::size_t more)
{
    std::vector<Pattern> list;
    for (const char* word : {"attack_verb", "attack_noun", "sanction_verb", "meet_verb", "talk_noun"}) {
        const std::string trigger = "trigger=<" + std::string(word) + ">";
        list.push_back(readPattern("subject", "actor={nps} PP* APP? ACT* " + trigger));
        list.push_back(readPattern("object", trigger + " target={nps}"));
    }
    for (std::size_t i = 0; i < more; ++i)
        list.push_back(
            readPattern("other", "actor={nps} PP* APP? ACT* trigger=<other_" + std::to_string(i) + "> {np}"));
    return PatternSet(std::move(list));
}

} // namespace

int main(int count, char** arguments)
{
    if (count != 2) {
        std::fputs("usage: benchmark-rules ARTICLES.jsonl\n", stderr);
        return 2;
    }
    const std::vector<Plugin> plugins = builtPlugins();
    const Extraction extraction = makeExtraction(plugins, NetworkUse::None, [](const std::string&) {});
    std::vector<Document> documents;
    std::size_t tokens = 0;
    for (Article& article : readArticles(arguments[1])) {
        documents.push_back(extraction.read(std::move(article)).document);
        tokens += documents.back().tokens().size();
    }
    for (const std::size_t more : {0U, 90U, 990U, 9'990U}) {
        const PatternSet rules = patterns(more);
        std::size_t found = 0;
        const double seconds = medianSeconds(rounds, [&] {
            found = 0;
            for (const Document& document : documents)
                for (const Sentence& sentence : document.sentences())
                    found += rules.match(document, sentence).size();
        });
        std::printf("%6zu rules %8.1f ns a token %10zu matches\n", more + 10,
            seconds * 1e9 / static_cast<double>(tokens), found);
    }
}
