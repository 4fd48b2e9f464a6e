// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tellings.h"

/// Adds whom a rule captured, if it is somebody who can take part in the meeting.
void addActor(const casus::Document& document, casus::Findings& findings, const casus::Capture& capture,
    Telling& telling);

/// Adds the names before a noun in its phrase: `Iran-US talks`, `the Geneva talks`.
void addFromPhrase(const casus::Document& document, Telling& telling);

/// Whether a match is of teams: countries that meet without "with", as in `Brazil meet Chile`.
bool isOfTeams(const casus::Document& document, const casus::RuleMatch& match);

/// Whether somebody meets somebody, and those who do are no private persons or firms alone.
bool isMeeting(const casus::Document& document, const casus::Findings& findings, const Telling& telling);
