// SPDX-License-Identifier: Apache-2.0
#include "fact/relative_dates.h"
#include "catch.h"
#include "document.h"

using namespace casus;
using namespace casus::test;
using namespace std::chrono_literals;

namespace {

/// The date that the jailing gets where the raid has been on 10 March 2020.
std::string dateOfJailing(std::string text)
{
    const Document document = english().read(std::move(text));
    Findings findings(document);
    const Span raid = find(document, "raid");
    const Date day {"2020-03-10", Precision::Day, 2020y / 3 / 10, 2020y / 3 / 10};
    findings.add(fact("Attack", raid, {argument("date", day, raid)}));
    const FactIndex jailing = findings.add(fact("Detention", find(document, "jailed")));
    dateByOthers(document, findings);
    const Argument* date = findings.facts()[jailing].argument("date");
    return date ? std::get<Date>(date->value).value : "none";
}

} // namespace

TEST_CASE("The next day is that after the event told before")
{
    CHECK(dateOfJailing("They felt the raid. The next day they jailed ten men.") == "2020-03-11");
    CHECK(dateOfJailing("They felt the raid. They jailed ten men two days later.") == "2020-03-12");
    CHECK(dateOfJailing("They felt the raid. The day before, they jailed ten men.") == "2020-03-09");
    CHECK(dateOfJailing("They felt the raid and jailed ten men that evening.") == "2020-03-10");
}

TEST_CASE("Days after an event are counted from it")
{
    CHECK(dateOfJailing("They jailed ten men three days after the raid.") == "2020-03-13");
    CHECK(dateOfJailing("A week after the raid, they jailed ten men.") == "2020-03-17");
}

TEST_CASE("Nothing is dated by an event that no word joins to it")
{
    CHECK(dateOfJailing("They felt the raid. They jailed ten men.") == "none");
    CHECK(dateOfJailing("They felt the raid the day before ten men were jailed.") == "none");
}
