// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/layers.h"
#include "language/lemmatizer.h"
#include "network/network.h"

#include <casus/export.h>
#include <casus/language/lexicon.h>

#include <vector>

namespace casus {

/// What somebody wants of which sentences.
struct SyntaxDemand
{
    bool hasNames = false; ///< of sentences with capitalized words
    bool hasAllTrees = false;
    std::vector<Label> lexicons; ///< tags and trees of sentences with a match of one of these

    bool isForNothing() const { return !hasNames && !hasAllTrees && lexicons.empty(); }
};

/// Makes the layers of tags, trees and recognitions: what the network of a language says of the words, and
/// their dictionary forms.
///
/// Constant after construction; safe to use from several threads.
class CASUS_EXPORT Syntax
{
public:
    Syntax(Network network, Lemmatizer lemmatizer);

    /// Fills `recognitions`, and `tags` and `dependencies` of the sentences that `demand` asks for; those of
    /// other sentences are empty strings. Requires tokens, sentences, matches and runs of capitalized words.
    void read(Document::Layers& layers, const SyntaxDemand& demand) const;

private:
    void addTrees(const std::vector<Analysis>& analyses, const std::vector<Sentence>& sentences,
        Document::Layers& layers) const;
    void addNames(const std::vector<Analysis>& analyses, Document::Layers& layers) const;

    Network network_;
    Lemmatizer lemmatizer_;
};

} // namespace casus
