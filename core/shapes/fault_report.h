// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shapes/fault.h"
#include "shapes/wording.h"

#include <casus/export.h>

#include <string>

namespace casus {

/// Writes faults one after the other. For one thread.
class CASUS_EXPORT FaultReport
{
public:
    enum class Format : unsigned char {
        Text, ///< for people: a line for each, below the name of its graph
        JsonLines, ///< an object a line
        Turtle ///< a validation report of SHACL's
    };

    /// `wording` must outlive the report.
    FaultReport(Format format, const Wording& wording)
        : format_(format)
        , wording_(wording)
    {
    }

    /// The fault as text, with what must stand before it.
    std::string add(const Fault& fault);
    /// What must stand at the end.
    std::string end() const;

private:
    std::string addText(const Fault& fault);
    std::string addTurtle(const Fault& fault) const;

    Format format_;
    const Wording& wording_;
    std::string place_; // of the last fault
    bool hasFaults_ = false;
};

} // namespace casus
