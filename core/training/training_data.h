// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/words.h"
#include "training/annotated.h"
#include "training/example.h"
#include "training/variation.h"

#include <casus/export.h>

#include <deque>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace casus {

/// The files of a training.
struct TrainingFiles
{
    std::vector<std::filesystem::path> wordLists; ///< lexicons of the language
    std::vector<std::filesystem::path> treebanks; ///< CoNLL-U
    std::vector<std::filesystem::path> names; ///< IOB2 on sentences of the treebanks
    std::filesystem::path meanings; ///< what the types of these names are among ours
    std::vector<std::filesystem::path> corpora; ///< news with names of our types
    std::vector<std::pair<std::string, std::filesystem::path>> nameLists; ///< by type
};

/// What is learnt, read into memory: sentences, labels and the vocabulary they give.
class TrainingData
{
public:
    /// Throws Error where a file cannot be read or is malformed.
    explicit TrainingData(const TrainingFiles& files);

    const Words& words() const { return words_; }
    const Labels& labels() const { return labels_; }
    const Vocabulary& vocabulary() const { return vocabulary_; }
    /// How often the word of each embedding row was seen; 0 for rows that are no known word.
    std::vector<std::uint32_t> wordCounts() const;
    /// The files that were read with their SHA-256, one a line.
    const std::string& manifest() const { return manifest_; }
    /// How many sentences an epoch has.
    std::size_t sentencesPerEpoch() const;
    /// The sentences of an epoch in random order, some in other letters, those of the corpus also with other
    /// names.
    std::deque<Example> epoch(std::uint64_t seed, std::size_t number) const;

private:
    Vocabulary::Tables tablesOf() const;

    Words words_;
    std::string manifest_;
    std::vector<AnnotatedSentences> treebanks_;
    AnnotatedSentences corpus_;
    NameLists nameLists_;
    Labels labels_;
    Vocabulary vocabulary_;
    ExampleMaker maker_;
};

/// The word lists of a language from lexicon files.
CASUS_EXPORT Words readWords(const std::vector<std::filesystem::path>& files);

} // namespace casus
