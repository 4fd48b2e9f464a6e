// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <span>
#include <string>

namespace casus {

/// What the program returns to its caller.
enum ExitCode : int {
    allDone = 0,
    couldNotRun = 1,
    isBelow = 1, ///< the scores are lower than was asked for
    wrongUsage = 2,
    someFailed = 3,
    areDifferent = 4,
    hasFaults = 4, ///< what was checked is not as it must be
    storeUnusable = 5, ///< not there, not answering as it should, read-only, full
    notLetIn = 6, ///< into a store
    interrupted = 130
};

/// `casus export`: articles in, RDF or JSON lines out. Returns an ExitCode; throws Error where it cannot run.
int exportArticles(std::span<char* const> arguments);

/// `casus load`: graphs into a triple store.
int loadGraphs(std::span<char* const> arguments);

/// `casus retract`: graphs of withdrawn articles out of a store or folder.
int retractArticles(std::span<char* const> arguments);

/// `casus state`: what is in a state.
int showState(std::span<char* const> arguments);

/// `casus view`: words, tags, trees and names of articles, for the eye.
int viewArticles(std::span<char* const> arguments);

/// `casus why`: the sentences that something of the output was read from.
int explainIri(std::span<char* const> arguments);

/// `casus plugins`: what is installed, used, shadowed, refused and why.
int listInstalledPlugins(std::span<char* const> arguments);

/// `casus plugins check`: whether the examples that come with a plugin hold.
int checkExamples(const std::string& plugin, std::span<const std::filesystem::path> path);

/// `casus evaluate`: precision and recall of what was exported, by type and role.
int evaluateFacts(std::span<char* const> arguments);

/// `casus diff`: facts gained and lost between two outputs.
int compareFacts(std::span<char* const> arguments);

/// `casus check`: whether graphs conform to shapes.
int checkGraphs(std::span<char* const> arguments);

/// `casus query`: what a store knows.
int askStore(std::span<char* const> arguments);

/// `casus kb`: knowledge bases, out of files that others publish, and what they know.
int useKnowledge(std::span<char* const> arguments);

/// `casus train`: treebanks and news with marked names in, a model of a language out.
int trainNetwork(std::span<char* const> arguments);

} // namespace casus
