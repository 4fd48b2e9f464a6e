// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "language/layers.h"
#include "language/lemmatizer.h"
#include "network/network.h"

#include <casus/export.h>

namespace casus {

/// Makes the layers of tags and trees: what the network of a language says of the words, and their dictionary
/// forms.
///
/// Constant after construction; safe to use from several threads.
class CASUS_EXPORT Syntax
{
public:
    Syntax(Network network, Lemmatizer lemmatizer);

    /// Fills `tags` and `dependencies`. Requires tokens and sentences.
    void read(Document::Layers& layers) const;

private:
    Network network_;
    Lemmatizer lemmatizer_;
};

} // namespace casus
