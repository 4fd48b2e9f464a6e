// SPDX-License-Identifier: Apache-2.0
#include "extraction/steps.h"

namespace casus {

std::vector<Lexicon> readLexicons(const std::vector<Plugin>& plugins)
{
    std::vector<Lexicon> lexicons;
    for (const Plugin& plugin : plugins)
        for (const LexiconFile& lexicon : plugin.manifest.lexicons)
            lexicons.push_back(Lexicon::read(lexicon.file, lexicon.name));
    return lexicons;
}

std::vector<Step> stepsOf(const std::vector<Plugin>& plugins)
{
    std::vector<Step> steps;
    for (const Plugin& plugin : plugins)
        if (plugin.annotator || plugin.extractor)
            steps.push_back({plugin.manifest.name, plugin.annotator.get(), plugin.extractor.get()});
    return steps;
}

} // namespace casus
