// SPDX-License-Identifier: Apache-2.0
#include "shapes/fault_report.h"

#include "rdf/names.h"
#include "shapes/shacl.h"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <string_view>

namespace casus {

namespace {

using Json = rapidjson::Writer<rapidjson::StringBuffer>;

void write(Json& json, std::string_view key, std::string_view text)
{
    json.Key(key.data(), static_cast<rapidjson::SizeType>(key.size()));
    json.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
}

void writeIfAny(Json& json, std::string_view key, std::string_view text)
{
    if (!text.empty())
        write(json, key, text);
}

/// A term as the JSON of results of queries has it.
void write(Json& json, const char* key, const rdf::Node& term)
{
    json.Key(key);
    json.StartObject();
    write(json, "type", term.isIri() ? "uri" : term.isBlank() ? "bnode" : "literal");
    write(json, "value", term.text);
    writeIfAny(json, "xml:lang", term.language);
    if (term.language.empty() && term.datatype != rdf::stringDatatype)
        writeIfAny(json, "datatype", term.datatype);
    json.EndObject();
}

/// A path of one property is its IRI, without brackets.
std::string_view plainPath(std::string_view path)
{
    const bool isOne = path.starts_with('<') && path.find('>') + 1 == path.size();
    return isOne ? path.substr(1, path.size() - 2) : path;
}

std::string jsonLine(const Fault& fault)
{
    rapidjson::StringBuffer buffer;
    Json json(buffer);
    json.StartObject();
    write(json, "file", fault.file);
    writeIfAny(json, "graph", fault.graph);
    write(json, "focus", fault.focus);
    writeIfAny(json, "path", plainPath(fault.path));
    if (fault.value)
        write(json, "value", *fault.value);
    write(json, "constraint", fault.constraint);
    writeIfAny(json, "component", fault.component);
    writeIfAny(json, "shape", fault.shape);
    write(json, "severity", fault.severity);
    write(json, "message", fault.message);
    json.EndObject();
    return std::string(buffer.GetString(), buffer.GetSize()) + '\n';
}

std::string quoted(const std::string& text)
{
    return rdf::lineText({rdf::Node::Kind::Literal, text, std::string(rdf::stringDatatype), {}});
}

/// The node as people read it below the name of its graph, of which it may be a part: `<#attack_2_15>`.
std::string shortened(std::string text, const std::string& graph)
{
    if (!graph.empty() && text.starts_with('<' + graph + '#'))
        text.erase(1, graph.size());
    return text;
}

/// Labels may hold what those of Turtle must not.
std::string turtleTerm(const rdf::Node& term)
{
    return term.isBlank() ? "[]" : rdf::lineText(term);
}

} // namespace

std::string FaultReport::add(const Fault& fault)
{
    std::string text = format_ == Format::Text ? addText(fault)
        : format_ == Format::JsonLines         ? jsonLine(fault)
                                               : addTurtle(fault);
    hasFaults_ = true;
    return text;
}

std::string FaultReport::end() const
{
    if (format_ != Format::Turtle)
        return {};
    const std::string prefix = hasFaults_ ? "" : "@prefix sh: <" + std::string(shaclNamespace) + "> .\n";
    return prefix + "_:report a sh:ValidationReport ; sh:conforms " + (hasFaults_ ? "false" : "true")
        + " .\n";
}

std::string FaultReport::addText(const Fault& fault)
{
    std::string text;
    const std::string place = fault.file + (fault.graph.empty() ? "" : ", graph <" + fault.graph + '>');
    if (place != place_)
        text = place + '\n';
    place_ = place;
    text += "  " + shortened(wording_.term(fault.focus), fault.graph);
    if (!fault.path.empty())
        text += ' ' + wording_.path(fault.path);
    if (fault.value)
        text += ' ' + shortened(wording_.term(*fault.value), fault.graph);
    text += ": " + fault.message + " (" + fault.constraint;
    text += fault.severity == "Violation" ? "" : ", " + fault.severity;
    return text + ")\n";
}

std::string FaultReport::addTurtle(const Fault& fault) const
{
    std::string text = hasFaults_ ? "" : "@prefix sh: <" + std::string(shaclNamespace) + "> .\n";
    text += "_:report sh:result [ a sh:ValidationResult ; sh:focusNode " + turtleTerm(fault.focus);
    if (!fault.turtlePath.empty())
        text += " ; sh:resultPath " + fault.turtlePath;
    if (fault.value)
        text += " ; sh:value " + turtleTerm(*fault.value);
    if (!fault.component.empty())
        text += " ; sh:sourceConstraintComponent <" + fault.component + '>';
    if (!fault.shape.empty())
        text += " ; sh:sourceShape <" + fault.shape + '>';
    const bool isOfShacl = fault.severity.find(':') == std::string::npos;
    text += " ; sh:resultSeverity <" + (isOfShacl ? shacl(fault.severity) : fault.severity) + '>';
    return text + " ; sh:resultMessage " + quoted(fault.message) + " ] .\n";
}

} // namespace casus
