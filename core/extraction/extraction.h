// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "identity/not_same.h"
#include "language/gazetteer.h"
#include "language/words.h"
#include "network/syntax.h"

#include <casus/export.h>
#include <casus/fact/findings.h>
#include <casus/language/document.h>
#include <casus/plugin/annotator.h>
#include <casus/plugin/extractor.h>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace casus {

/// One step of a run: exactly one of the two is set. The plugins themselves outlive it.
struct Step
{
    std::string plugin;
    const Annotator* annotator = nullptr;
    const Extractor* extractor = nullptr;
};

/// What was found in one article, and what went wrong on the way.
struct Extract
{
    Document document;
    Findings findings;
    std::vector<std::string> warnings;
};

/// Reads articles: words, names, phrases, facts, in the order of the schedule. Safe to use from several
/// threads.
class CASUS_EXPORT Extraction
{
public:
    /// `lexicons` are those of all plugins in use, `steps` in the order of the schedule. Without `syntax` the
    /// layers of tags, trees and recognitions stay empty, and with them that of coreference, which
    /// `hasChains` asks for. Names that `notSame` keeps apart are never one entity.
    Extraction(std::vector<Lexicon> lexicons, std::vector<Step> steps, std::optional<Syntax> syntax = {},
        SyntaxDemand demand = {}, bool hasChains = false, NotSame notSame = {});

    /// A plugin that throws loses its part of this article, nothing else; Extract::warnings says so.
    Extract read(Article article) const;

private:
    Words words_;
    Gazetteer gazetteer_;
    std::vector<Step> steps_;
    std::optional<Syntax> syntax_;
    SyntaxDemand demand_;
    bool hasChains_;
    NotSame notSame_;
};

} // namespace casus
