// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/layers.h"
#include "language/lemmatizer.h"
#include "network/network.h"

#include <casus/export.h>
#include <casus/language/lexicon.h>

#include <vector>

namespace casus {

/// Which sentences somebody wants tags and trees of.
struct TreeDemand
{
    bool isForAll = false;
    std::vector<Label> lexicons; ///< for sentences with a match of one of these

    bool isForNone() const { return !isForAll && lexicons.empty(); }
};

/// Makes the layers of tags and trees: what the network of a language says of the words, and their dictionary
/// forms.
///
/// Constant after construction; safe to use from several threads.
class CASUS_EXPORT Syntax
{
public:
    Syntax(Network network, Lemmatizer lemmatizer);

    /// Fills `tags` and `dependencies` of the sentences that `demand` asks for; those of other sentences are
    /// empty strings. Requires tokens, sentences and matches.
    void read(Document::Layers& layers, const TreeDemand& demand) const;

private:
    Network network_;
    Lemmatizer lemmatizer_;
};

} // namespace casus
