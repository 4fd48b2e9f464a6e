// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <casus/fact/findings.h>
#include <casus/language/document.h>

#include <cstdint>

/// Keeps what a text calls a person before the name where that is no office, and of which country it says the
/// person is: `the Iranian commander X`, `a Syrian surgeon, Dr X`. `name` is the token at which the name with
/// its titles begins.
void addDescription(const casus::Document& document, casus::Findings& findings, const casus::Mention& person,
    std::uint32_t name);
