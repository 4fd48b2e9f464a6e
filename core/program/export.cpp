// SPDX-License-Identifier: Apache-2.0
#include "extraction/extraction.h"
#include "pipeline/output.h"
#include "pipeline/output_format.h"
#include "pipeline/run.h"
#include "plugin/collection.h"
#include "plugin/preparation.h"
#include "plugin/search_path.h"
#include "program/commands.h"
#include "program/options.h"
#include "source/day.h"

#include <algorithm>
#include <atomic>
#include <charconv>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <iostream>
#include <thread>

#include <unistd.h>

namespace casus {

namespace {

constexpr std::string_view help = R"(casus export: articles in, their knowledge graph out

  casus export article.txt --date 2020-03-13        N-Quads to standard output
  casus export news/ -o facts.nq                    all articles of a folder into one file
  casus export news.jsonl -f turtle -o graphs/      one Turtle file for each article
  curl … | casus export - -f jsonl | jq .events     in a pipe, as JSON lines

usage: casus export [FILE|DIR|-]… [options]

Articles are plain text (.txt) or JSON objects with id, url, title, published and text: one a line (.jsonl, .ndjson), or
one or an array of them over lines (.json). Of other files and of standard input the first bytes tell which it is.

  -f, --format FORMAT   nquads (default), turtle, ntriples, rdfxml or jsonl; else by the ending of -o
  -o, --output TARGET   a file, a folder (one file for each article) or - for standard output (default)
      --date DAY        publication day of articles that do not tell theirs, as 2020-03-13
      --base IRI        beginning of all IRIs, ends in /; urn:casus: without it
      --ontology NAME   one that comes with Casus (casus without it), or a folder with mapping.info
      --plugins DIR     look for plugins here first; may stand several times
  -j, --jobs N          threads; as many as there are processors without it
  -q, --quiet           no progress, no totals; warnings stay
  -h, --help            this text

exit codes: 0 all done, 1 could not run, 2 wrong usage, 3 some articles or a plugin failed, 130 interrupted
)";

constexpr Option options[] = {{'f', "format", true}, {'o', "output", true}, {0, "date", true},
    {0, "base", true}, {0, "ontology", true}, {0, "plugins", true}, {'j', "jobs", true},
    {'q', "quiet", false}, {'h', "help", false}};

std::atomic<bool> isStopped = false;

void stop(int)
{
    isStopped = true;
}

void listenForSignals()
{
    // A read that waits for input must end at once, so SA_RESTART is not set. A second interrupt ends the
    // program.
    struct sigaction action
    {
    };
    action.sa_handler = stop;
    action.sa_flags = SA_RESETHAND;
    sigaction(SIGINT, &action, nullptr);
    std::signal(SIGPIPE, SIG_IGN); // writing then fails, and the run ends quietly
}

OutputFormat formatOf(const CommandLine& line)
{
    if (line.has("format")) {
        const std::string name = line.get("format", {});
        if (const auto format = OutputFormat::named(name))
            return *format;
        throw UsageError("unknown format \"" + name + "\"; there are " + OutputFormat::names());
    }
    const std::string extension = std::filesystem::path(line.get("output", "-")).extension().string();
    return OutputFormat::withExtension(extension).value_or(OutputFormat {&rdf::formats().front()});
}

std::string baseOf(const CommandLine& line)
{
    const std::string base = line.get("base", "");
    if (!line.has("base"))
        return base;
    try {
        rdf::Iri(base + "article");
    } catch (const Error& error) {
        throw UsageError("cannot use --base \"" + base + "\": " + error.what());
    }
    // The parts of an article take the fragment, and an IRI has only one.
    if (base.find('#') != std::string::npos || (!base.ends_with('/') && !base.ends_with(':')))
        throw UsageError(
            "--base takes an IRI without # that ends in / or :, such as https://news.example/, not \"" + base
            + "\"");
    return base;
}

unsigned jobsOf(const CommandLine& line)
{
    const std::string text = line.get("jobs", "0");
    unsigned jobs = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), jobs);
    if (error != std::errc() || end != text.data() + text.size() || jobs > 1024)
        throw UsageError("--jobs takes a number of threads up to 1024, not \"" + text + "\"");
    return jobs > 0 ? jobs : std::max(1U, std::thread::hardware_concurrency());
}

std::optional<std::chrono::year_month_day> dateOf(const CommandLine& line)
{
    if (!line.has("date"))
        return std::nullopt;
    const auto day = readDay(line.get("date", {}));
    if (!day)
        throw UsageError("--date takes a day such as 2020-03-13, not \"" + line.get("date", {}) + "\"");
    return day;
}

/// The mapping of an ontology that comes with Casus, or of a folder.
std::filesystem::path mappingOf(const CommandLine& line, const Surroundings& surroundings)
{
    const std::string name = line.get("ontology", "casus");
    const std::filesystem::path installed = surroundings.installation / "share/casus/ontologies";
    for (const std::filesystem::path& folder : {installed / name, std::filesystem::path(name)})
        if (std::filesystem::is_regular_file(folder / "mapping.info"))
            return folder / "mapping.info";
    throw Error("cannot find the ontology " + name + ": there is no mapping.info in "
        + (installed / name).string() + " or " + name + "; name one with --ontology");
}

void warn(const std::string& sentence)
{
    std::fprintf(stderr, "casus: warning: %s\n", sentence.c_str());
}

/// One sentence for all articles without a date, since a folder may hold a hundred thousand of them.
void warnOfUndated(const Report& report)
{
    if (report.undated == 0)
        return;
    const std::string subject = report.undated == 1
        ? "the article " + report.firstUndated + " has"
        : std::to_string(report.undated) + " articles, the first of them " + report.firstUndated + ", have";
    warn(subject
        + " no publication date, so that relative dates such as \"Wednesday\" stay open; "
          "give one with --date or the member published");
}

/// One line on a terminal, from the second second on.
class Progress
{
public:
    explicit Progress(bool isShown)
        : isShown_(isShown && isatty(STDERR_FILENO) == 1)
    {
    }

    double seconds() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - start_).count();
    }

    void show(const Report& report)
    {
        if (!isShown_ || seconds() < 1)
            return;
        std::fprintf(stderr, "\r\033[K%zu articles, %.1f MB/s", report.articles,
            static_cast<double>(report.bytes) / 1e6 / seconds());
        isOnLine_ = true;
    }

    void clear()
    {
        if (isOnLine_)
            std::fputs("\r\033[K", stderr);
        isOnLine_ = false;
    }

private:
    bool isShown_;
    bool isOnLine_ = false;
    std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

/// The plugins' lexicons and steps, for Extraction.
Extraction extractionOf(const std::vector<Plugin>& plugins)
{
    std::vector<Lexicon> lexicons;
    std::vector<Step> steps;
    for (const Plugin& plugin : plugins) {
        for (const LexiconFile& lexicon : plugin.manifest.lexicons)
            lexicons.push_back(Lexicon::read(lexicon.file, lexicon.name));
        if (plugin.annotator || plugin.extractor)
            steps.push_back({plugin.manifest.name, plugin.annotator.get(), plugin.extractor.get()});
    }
    return Extraction(std::move(lexicons), std::move(steps));
}

} // namespace

int exportArticles(std::span<char* const> arguments)
{
    const CommandLine line = readCommandLine(arguments, options);
    if (line.has("help")) {
        std::cout << help;
        return allDone;
    }
    const OutputFormat format = formatOf(line);
    const std::string base = baseOf(line);
    const auto date = dateOf(line);
    const unsigned jobs = jobsOf(line);
    const Surroundings surroundings = Surroundings::ofThisProcess();
    const Mapping mapping = Mapping::read(mappingOf(line, surroundings));
    const std::vector<std::filesystem::path> chosen(line.all("plugins").begin(), line.all("plugins").end());
    Collection collection = Collection::find(pluginSearchPath(chosen, surroundings));
    const std::vector<Plugin> plugins = preparePlugins(collection);
    for (const FoundPlugin& plugin : collection.plugins())
        if (plugin.state != PluginState::Used)
            warn("plugin " + plugin.name + " in " + plugin.folder.string() + ": " + plugin.reason);
    if (plugins.empty())
        throw Error("no plugin can be used, so nothing would be found; see casus plugins");
    const Extraction extraction = extractionOf(plugins);
    const Converter converter(extraction, mapping, base, format.rendering());
    rdf::World world;
    const std::unique_ptr<Output> output = openOutput(line.get("output", "-"), format, mapping, world);
    if (!format.hasGraphs())
        warn("the format " + std::string(format.rdf->name)
            + " cannot say which article a statement is from; use nquads for that");
    ArticleSource source(line.operands, date, std::cin);
    listenForSignals();
    Progress progress(!line.has("quiet"));
    const RunEvents events {[&](const std::string& sentence) {
                                progress.clear();
                                warn(sentence);
                            },
        [&](const Report& report) { progress.show(report); }, isStopped};
    Report report;
    try {
        report = run(source, converter, *output, jobs, events);
    } catch (const ReaderGone&) {
        return allDone;
    }
    progress.clear();
    warnOfUndated(report);
    if (!line.has("quiet"))
        std::fprintf(stderr, "casus: %zu %s, %zu failed, %.2f s\n", report.articles,
            report.articles == 1 ? "article" : "articles", report.failed, progress.seconds());
    if (report.isInterrupted)
        return interrupted;
    return report.failed > 0 || collection.hasRefused() ? someFailed : allDone;
}

} // namespace casus
