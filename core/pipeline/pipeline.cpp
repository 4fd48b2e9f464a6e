// SPDX-License-Identifier: Apache-2.0
#include <casus/pipeline/pipeline.h>

#include "extraction/assembly.h"
#include "extraction/extraction.h"
#include "pipeline/extractor_hash.h"
#include "pipeline/options.h"
#include "pipeline/output.h"
#include "pipeline/run.h"
#include "pipeline/target_output.h"
#include "plugin/collection.h"
#include "plugin/preparation.h"
#include "plugin/search_path.h"
#include "source/intake.h"
#include "source/source.h"
#include "state/folder_target.h"

#include <optional>
#include <utility>

namespace casus {

namespace {

/// Fills the gaps, so that no call need ask.
PipelineEvents complete(PipelineEvents events, const PipelineOptions& options, const GraphTarget* target)
{
    if (!events.write && options.output.empty() && !target)
        throw OptionError(
            "there is nothing to write to: name an output, or take the bytes with PipelineEvents::write");
    if (!events.tell)
        events.tell = [](const Diagnostic&) {};
    if (!events.progress)
        events.progress = [](const Report&) {};
    return events;
}

/// Loads the plugins, and tells of those that are not used.
std::vector<Plugin> usablePlugins(Collection& collection, const PipelineEvents& events)
{
    std::vector<Plugin> plugins = preparePlugins(collection);
    for (const FoundPlugin& plugin : collection.plugins())
        if (plugin.state != PluginState::Used)
            events.tell({"plugin " + plugin.name + " in " + plugin.folder.string() + ": " + plugin.reason,
                plugin.state == PluginState::Refused});
    if (plugins.empty())
        throw Error("no plugin can be used, so nothing would be found; see casus plugins");
    return plugins;
}

/// What a rendering and the options ask of the language's network.
NetworkUse networkUse(Rendering rendering, bool isFast)
{
    const bool showsWords = rendering == Rendering::Conllu || rendering == Rendering::Table;
    return isFast ? NetworkUse::None : showsWords ? NetworkUse::All : NetworkUse::AsNeeded;
}

/// The options of a pipeline that puts its graphs into `target`, if there is one: as lines that any store
/// takes.
PipelineOptions optionsFor(PipelineOptions options, const GraphTarget* target)
{
    const bool isTracked = !options.state.empty();
    if (!target && isTracked
        && (!isFolder(options.output) || formatOf(options).rendering == Rendering::Tables))
        throw OptionError(
            "a state goes with a folder of graphs, as -o graphs/, or with a store, where one graph "
            "can be replaced; one file for all cannot be brought up to date");
    if (options.hasEntities && (target || isTracked))
        throw OptionError(
            "the graph of known entities is not brought up to date article by article; write it with "
            "casus kb export, and load it as any file");
    if (!target)
        return options;
    if (!options.format.empty() || !options.output.empty())
        throw OptionError("graphs that go into a store have no other format or output; leave these out");
    options.format = "ntriples";
    return options;
}

} // namespace

/// The parts in the order in which they need each other: threads start last and end first, as rdf::World
/// demands.
struct Pipeline::State
{
    State(const PipelineOptions& given, GraphTarget* target, PipelineEvents called)
        : options(checked(optionsFor(given, target)))
        , events(complete(std::move(called), given, target))
        , surroundings(Surroundings::ofThisProcess())
        , mapping(Mapping::read(factsOf(options, surroundings.installation)))
        , profile(Profile::read(mappingOf(options, surroundings.installation), mapping))
        , format(formatOf(options, profile))
        , notSame(notSameOf(given))
        , collection(Collection::find(pluginSearchPath(given.plugins, surroundings)))
        , plugins(usablePlugins(collection, events))
        , fingerprint(given.state.empty()
                  ? std::string()
                  : extractorHash(options, format, plugins, surroundings.installation))
        , extraction(makeExtraction(
              plugins, networkUse(format.rendering, given.isFast),
              [this](const std::string& sentence) {
                  events.tell({sentence, false});
              },
              notSame))
        , linking(knowledgeOf(given, surroundings.installation), notSame)
        , converter(extraction, profile, linking, format.rendering, options)
        , output(openOutputFor(target))
        , known(given.hasEntities ? std::optional<KnownGraph>(std::in_place, linking, profile, given.base)
                                  : std::nullopt)
        , run(std::in_place, converter, *output, threadsOf(given), events, known ? &*known : nullptr)
    {
        if (!format.hasGraphs() && !target)
            events.tell({"the format " + std::string(format.rdf->name)
                    + " cannot say which article a statement is from; use nquads for that",
                false});
    }

    std::unique_ptr<Output> openOutputFor(GraphTarget* target)
    {
        const bool isTracked = !options.state.empty();
        if (target)
            return isTracked ? openTarget(*target, memoryOf(*target)) : openTarget(*target);
        if (options.output.empty())
            return openOutput(events.write, format, profile, world);
        if (!isTracked)
            return openOutput(options.output, format, profile, world);
        FolderTarget& files = folder.emplace(options.output);
        return openTarget(files, memoryOf(files), Documents {format, profile, world});
    }

    Memory memoryOf(const GraphTarget& target) const
    {
        using Access = casus::State::Access;
        return {casus::State(options.state, target.isTrial() ? Access::Trial : Access::Make), fingerprint,
            events.tell};
    }

    /// Throws Error where the run is over.
    Run& running()
    {
        if (!run)
            throw Error("this pipeline is finished; make another one");
        return *run;
    }

    PipelineOptions options;
    PipelineEvents events;
    Surroundings surroundings;
    Mapping mapping;
    Profile profile;
    OutputFormat format;
    NotSame notSame;
    Collection collection;
    std::vector<Plugin> plugins;
    std::string fingerprint; ///< extractorHash(), if it is asked for
    Extraction extraction;
    Linking linking;
    Converter converter;
    rdf::World world;
    std::optional<FolderTarget> folder; ///< of an output that is tracked
    std::unique_ptr<Output> output;
    std::optional<KnownGraph> known;
    std::optional<Run> run;
    std::size_t added = 0;
    bool isInterrupted = false;
};

Pipeline::Pipeline(PipelineOptions options, PipelineEvents events)
    : state_(std::make_unique<State>(options, nullptr, std::move(events)))
{
}

Pipeline::Pipeline(PipelineOptions options, GraphTarget& target, PipelineEvents events)
    : state_(std::make_unique<State>(options, &target, std::move(events)))
{
}

Pipeline::~Pipeline() = default;

void Pipeline::add(Article article)
{
    Run& run = state_->running();
    ++state_->added;
    if (article.id.empty()) {
        article.id = "article-" + std::to_string(state_->added);
        article.isNumbered = true;
    }
    const std::string where = "the article " + article.id;
    std::vector<Diagnostic> diagnostics;
    std::optional<Article> taken = takeIn(std::move(article), where, diagnostics);
    for (const Diagnostic& diagnostic : diagnostics)
        run.tell(diagnostic);
    if (!taken)
        return;
    if (!taken->published)
        taken->published = state_->options.date;
    run.add(std::move(*taken));
}

void Pipeline::addFiles(
    std::vector<std::string> operands, std::istream& standardInput, const std::atomic<bool>* isStopped)
{
    Run& run = state_->running();
    ArticleSource source(std::move(operands), state_->options.date, standardInput);
    const auto hasToStop = [&] { return isStopped && *isStopped; };
    while (!hasToStop()) {
        auto next = source.next();
        // What was being read when the interrupt came may be cut off.
        if (!next || hasToStop())
            break;
        if (const auto* diagnostic = std::get_if<Diagnostic>(&*next))
            run.tell(*diagnostic);
        else
            run.add(std::get<Article>(std::move(*next)));
    }
    state_->isInterrupted = hasToStop();
}

Report Pipeline::finish()
{
    Report report = state_->running().finish();
    state_->run.reset();
    report.isInterrupted = state_->isInterrupted;
    for (const FoundPlugin& plugin : state_->collection.plugins())
        report.refusedPlugins += plugin.state == PluginState::Refused;
    return report;
}

} // namespace casus
