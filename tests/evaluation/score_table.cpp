// SPDX-License-Identifier: Apache-2.0
#include "evaluation/score_table.h"
#include "catch.h"
#include "evaluation/told_line.h"

using namespace casus;
using test::told;

TEST_CASE("Scores are a table with a sum for each kind and one of all")
{
    Scores scores;
    scores.add(
        told(R"("entities":[{"type":"Country","name":"Iran"}],"events":[{"type":"Attack","trigger":"hit"}])"),
        told(R"("entities":[{"type":"Country","name":"Iran"},{"type":"Place","name":"Taji"}],"events":[])"));
    CHECK("\n" + scoreTable(scores) == R"(
                     gold     output      right  precision     recall         F1
entity Country          1          1          1      1.000      1.000      1.000
entity Place            0          1          0      0.000          -      0.000
entity all              1          2          1      0.500      1.000      0.667
event Attack            1          0          0          -      0.000      0.000
event all               1          0          0          -      0.000      0.000
all                     2          2          1      0.500      0.500      0.500
)");
}
