// SPDX-License-Identifier: Apache-2.0
#include "extraction/extraction.h"

#include "coreference/coreference.h"
#include "fact/attribution.h"
#include "identity/coreference.h"
#include "language/layers.h"

#include <exception>
#include <functional>

namespace casus {

namespace {

/// Calls `step`; a failure becomes a warning that names plugin and article.
void guard(const std::string& plugin, const Article& article, std::vector<std::string>& warnings,
    const std::function<void()>& step)
{
    const std::string where
        = "plugin " + plugin + " failed on the article " + article.id + " and is left out of it: ";
    try {
        step();
    } catch (const std::exception& error) {
        warnings.push_back(where + error.what());
    } catch (...) {
        warnings.push_back(where + "it threw something that is no exception");
    }
}

} // namespace

Extraction::Extraction(std::vector<Lexicon> lexicons, std::vector<Step> steps, std::optional<Syntax> syntax,
    SyntaxDemand demand, bool hasChains, NotSame notSame)
    : words_(lexicons)
    , gazetteer_(std::move(lexicons), words_)
    , steps_(std::move(steps))
    , syntax_(std::move(syntax))
    , demand_(std::move(demand))
    , hasChains_(hasChains)
    , notSame_(std::move(notSame))
{
}

Extract Extraction::read(Article article) const
{
    Document document(std::move(article));
    std::vector<std::string> warnings;
    Document::Layers& layers = document.layers();
    Document::Layers::read(document, words_, gazetteer_);
    if (syntax_)
        syntax_->read(layers, demand_);
    for (const Step& step : steps_) {
        if (!step.annotator)
            continue;
        guard(step.plugin, document.article(), warnings, [&] { step.annotator->annotate(document); });
        layers.settleMentions();
    }
    groupMentions(document, notSame_);
    if (hasChains_)
        layers.chains = findChains(document);
    Document::Layers::readPhrases(document);
    Findings findings(document);
    for (const Step& step : steps_) {
        if (!step.extractor)
            continue;
        findings.setExtractor(step.plugin);
        guard(
            step.plugin, document.article(), warnings, [&] { step.extractor->extract(document, findings); });
    }
    attribute(findings);
    return {std::move(document), std::move(findings), std::move(warnings)};
}

} // namespace casus
