// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tellings.h"

/// What a meeting is about: `talks on …`, `met to discuss …`. Empty where the sentence does not say it.
casus::Span topicOf(const casus::Document& document, casus::Span sentence, const Telling& telling);

/// Adds where a meeting is: `in Geneva`, `at the White House`.
void addPlaces(const casus::Document& document, casus::Span sentence, Telling& telling);

/// When a meeting is; null where the sentence does not say it.
const casus::DateMention* dateOf(
    const casus::Document& document, casus::Span sentence, const Telling& telling);

/// Whether a sentence tells of sport.
bool tellsSport(const casus::Document& document, casus::Span sentence);
