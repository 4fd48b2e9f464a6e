// SPDX-License-Identifier: Apache-2.0
#include "training/training_data.h"

#include "identity/sha256.h"
#include "training/corpus.h"
#include "training/treebank.h"

#include <casus/error.h>
#include <casus/language/lexicon.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>

namespace casus {

namespace {

constexpr std::uint32_t leastWord = 2; // occurrences that make a word known
constexpr std::size_t copies = 2; // of each sentence of the corpus in an epoch; the first has its own names
constexpr float swapped = 0.6F; // share of names that other copies change
constexpr float upper = 0.05F; // shares of sentences in other letters
constexpr float lower = 0.03F;
constexpr float title = 0.03F;
constexpr float foreignNames = 0.5F; // weight of names that others annotated

std::string manifestOf(const TrainingFiles& files)
{
    std::vector<std::filesystem::path> all;
    const auto add = [&all](const auto& paths) { all.insert(all.end(), paths.begin(), paths.end()); };
    add(files.wordLists);
    add(files.treebanks);
    add(files.names);
    if (!files.meanings.empty())
        all.push_back(files.meanings);
    for (const std::filesystem::path& corpus : files.corpora)
        add(corpusFiles(corpus));
    for (const auto& [type, file] : files.nameLists)
        if (std::find(all.begin(), all.end(), file) == all.end())
            all.push_back(file);
    std::string manifest;
    for (const std::filesystem::path& file : all) {
        std::ifstream stream(file, std::ios::binary);
        const std::string bytes {std::istreambuf_iterator<char>(stream), {}};
        if (!stream)
            throw Error("cannot read " + file.string() + " for training; is the path right?");
        manifest += sha256(bytes) + "  " + file.filename().string() + "\n";
    }
    return manifest;
}

std::vector<AnnotatedSentences> readTreebanks(const TrainingFiles& files)
{
    std::vector<AnnotatedSentences> treebanks;
    for (const std::filesystem::path& file : files.treebanks)
        treebanks.push_back(readTreebank(file));
    for (const std::filesystem::path& file : files.names) {
        std::size_t count = 0;
        for (AnnotatedSentences& treebank : treebanks)
            count += addNames(treebank, file);
        if (count == 0)
            throw Error("no sentence of the treebanks has the words of one in " + file.string()
                + "; do they belong together?");
    }
    return treebanks;
}

AnnotatedSentences readCorpora(const TrainingFiles& files, const Words& words)
{
    AnnotatedSentences all;
    for (const std::filesystem::path& path : files.corpora)
        for (AnnotatedSentence& sentence : readCorpus(path, words))
            all.push_back(std::move(sentence));
    return all;
}

AnnotatedSentences joined(const std::vector<AnnotatedSentences>& treebanks)
{
    AnnotatedSentences all;
    for (const AnnotatedSentences& treebank : treebanks)
        all.insert(all.end(), treebank.begin(), treebank.end());
    return all;
}

NameLists readNameLists(const TrainingFiles& files)
{
    NameLists lists;
    for (const auto& [type, file] : files.nameLists)
        lists.add(type, file);
    return lists;
}

/// The names of lists as a tree of words, by hash.
std::map<std::uint32_t, std::uint16_t> hashesOf(const NamesByType& lists, const Words& words)
{
    if (lists.size() > mostLists)
        throw Error("there are " + std::to_string(lists.size()) + " types of name lists; "
            + std::to_string(mostLists) + " is the most");
    std::map<std::uint32_t, std::uint16_t> hashes;
    unsigned list = 0;
    for (const auto& [type, names] : lists) {
        for (const std::string& name : names) {
            std::uint32_t hash = 0;
            for (const AnnotatedToken& token : tokensOf(name, words)) {
                hash = Vocabulary::extend(hash, Vocabulary::hashOf(Vocabulary::foldedForm(token.form)));
                hashes[hash];
            }
            hashes[hash] = static_cast<std::uint16_t>(hashes[hash] | 1U << list);
        }
        ++list;
    }
    hashes.erase(0);
    return hashes;
}

} // namespace

Words readWords(const std::vector<std::filesystem::path>& files)
{
    std::vector<Lexicon> lexicons;
    for (const std::filesystem::path& file : files)
        lexicons.push_back(Lexicon::read(file, file.stem().string()));
    return Words(lexicons);
}

TrainingData::TrainingData(const TrainingFiles& files)
    : words_(readWords(files.wordLists))
    , manifest_(manifestOf(files))
    , treebanks_(readTreebanks(files))
    , corpus_(readCorpora(files, words_))
    , nameLists_(readNameLists(files))
    , labels_(labelsOf(joined(treebanks_), corpus_))
    , vocabulary_(tablesOf())
    , maker_(vocabulary_, labels_, words_,
          files.meanings.empty() ? NameMeanings() : readMeanings(files.meanings.string(), labels_))
{
}

Vocabulary::Tables TrainingData::tablesOf() const
{
    std::map<std::uint64_t, std::uint32_t> exact;
    std::map<std::uint64_t, std::uint32_t> folded;
    const auto count = [&](const AnnotatedSentences& sentences) {
        for (const AnnotatedSentence& sentence : sentences)
            for (const AnnotatedToken& token : sentence.tokens) {
                ++exact[Vocabulary::hashOf(Vocabulary::exactForm(token.form))];
                ++folded[Vocabulary::hashOf(Vocabulary::foldedForm(token.form))];
            }
    };
    for (const AnnotatedSentences& treebank : treebanks_)
        count(treebank);
    count(corpus_);
    Vocabulary::Tables tables;
    for (const auto& [hash, times] : exact)
        if (times >= leastWord)
            tables.exact.push_back(hash);
    for (const auto& [hash, times] : folded)
        if (times >= leastWord)
            tables.folded.push_back(hash);
    for (const auto& [hash, lists] : hashesOf(nameLists_.all, words_)) {
        tables.listed.push_back(hash);
        tables.lists.push_back(lists);
    }
    tables.datasets = static_cast<std::uint32_t>(treebanks_.size() + 1);
    return tables;
}

std::vector<std::uint32_t> TrainingData::wordCounts() const
{
    std::vector<std::uint32_t> counts(vocabulary_.rows());
    const auto count = [&](const AnnotatedSentences& sentences) {
        for (const AnnotatedSentence& sentence : sentences)
            for (const AnnotatedToken& token : sentence.tokens) {
                const FormRows rows = vocabulary_.rowsOf(token.form, Word());
                for (const FormFeature feature : {FormFeature::Exact, FormFeature::Folded}) {
                    const std::uint32_t row = rows[static_cast<std::size_t>(feature)];
                    counts[row] += row != vocabulary_.unknownRow(feature, token.form);
                }
            }
    };
    for (const AnnotatedSentences& treebank : treebanks_)
        count(treebank);
    count(corpus_);
    return counts;
}

std::size_t TrainingData::sentencesPerEpoch() const
{
    std::size_t count = corpus_.size() * copies;
    for (const AnnotatedSentences& treebank : treebanks_)
        count += treebank.size();
    return count;
}

std::deque<Example> TrainingData::epoch(std::uint64_t seed, std::size_t number) const
{
    Random random(seed, number, 2);
    const NameSwap swap(nameLists_.proper, corpus_, words_);
    std::deque<Example> examples;
    const auto add = [&](const AnnotatedSentence& sentence, std::uint32_t dataset, bool isOwn) {
        const float chance = random.fraction();
        Example example = chance < upper     ? maker_.make(inCase(sentence, Casing::Upper), dataset, isOwn)
            : chance < upper + lower         ? maker_.make(inCase(sentence, Casing::Lower), dataset, isOwn)
            : chance < upper + lower + title ? maker_.make(inCase(sentence, Casing::Title), dataset, isOwn)
                                             : maker_.make(sentence, dataset, isOwn);
        example.nameWeight = isOwn ? 1 : foreignNames;
        if (example.size() > 0)
            examples.push_back(std::move(example));
    };
    std::uint32_t dataset = 0;
    for (const AnnotatedSentences& treebank : treebanks_) {
        ++dataset;
        for (const AnnotatedSentence& sentence : treebank)
            add(sentence, dataset, false);
    }
    ++dataset;
    for (const AnnotatedSentence& sentence : corpus_)
        for (std::size_t copy = 0; copy < copies; ++copy)
            add(copy == 0 ? sentence : swap.change(sentence, swapped, random), dataset, true);
    return examples;
}

} // namespace casus
