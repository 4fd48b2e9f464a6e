// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "office.h"

#include <casus/rules/rules.h>

#include <string_view>
#include <vector>

/// Somebody who is put into an office, so that they hold it on the day of the article.
struct Incumbent
{
    casus::EntityIndex person = 0;
    casus::Span tokens; ///< of the person
    Office office;
    std::string_view rule; ///< that tells it
};

/// Adds an Appointment for each time somebody is put into an office; returns those who hold theirs since
/// then.
std::vector<Incumbent> addAppointments(
    const casus::Document& document, casus::Findings& findings, const casus::RuleSet& rules);
