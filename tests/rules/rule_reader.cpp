// SPDX-License-Identifier: Apache-2.0
#include "rules/rule_reader.h"

#include "catch.h"
#include "plugin/sentence.h"
#include "scratch.h"

#include <string>
#include <vector>

using namespace casus;

namespace {

const std::vector<std::string> emits {"Event"};

RuleBook read(const std::string& text)
{
    const test::Scratch scratch;
    return readRules(scratch.write("x.rules", text), emits);
}

/// What is wrong with rules; the folder is left out.
std::string sentenceFor(const std::string& text)
{
    const test::Scratch scratch;
    const std::string file = scratch.write("x.rules", text);
    const std::string sentence = test::sentenceOf([&] { readRules(file, emits); });
    return sentence.starts_with(file) ? "x.rules" + sentence.substr(file.size()) : sentence;
}

const std::string roles = "roles { actor { as agent }  target { as entity  kinds \"Country Person\" } }\n";

} // namespace

TEST_CASE("A rule is read with all that it says")
{
    const RuleBook book = read("yields \"Attack Clash\"\n" + roles
        + "rule aid {\n  fact Event\n  type Aid\n  confidence 0.7\n  priority 2\n  status Planned\n  except "
          "\"Negated "
          "Possible\"\n  needs \"actor|target\"\n  match \"trigger=<aid> actor=@doer target=@done\"\n  match "
          "\"trigger=aid\"\n}\n");
    REQUIRE(book.rules.size() == 1);
    const Rule& rule = book.rules.front();
    CHECK(rule.id == "aid");
    CHECK(rule.fact == "Event");
    CHECK(rule.eventType == "Aid");
    CHECK(rule.confidence == 0.7);
    CHECK(rule.status == Status::Planned);
    CHECK(rule.except == std::vector {Status::Negated, Status::Possible});
    CHECK(rule.needs == std::vector<std::vector<std::string>> {{"actor", "target"}});
    CHECK(rule.roles.at("actor").kind == RoleRule::Kind::Agent);
    CHECK(rule.roles.at("target").kinds == std::vector<std::string> {"Country", "Person"});
    CHECK_FALSE(rule.isOverFacts);
    CHECK(book.patterns.size() == 2);
    CHECK(book.yields == std::vector<std::string> {"Attack", "Clash"});
}

TEST_CASE("Rules are tried by priority, then as they stand")
{
    const RuleBook book
        = read("rule a { fact Event  match trigger=a }\nrule b { fact Event  match trigger=b }\n"
               "rule c { fact Event  priority 1  match trigger=c }\n");
    std::string order;
    for (const Pattern& pattern : book.patterns)
        order += pattern.name;
    CHECK(order == "cab");
}

TEST_CASE("A rule may say of a role what the file says otherwise")
{
    const RuleBook book
        = read(roles + "rule a { fact Event  roles { target { as words } }  match trigger=a }\n");
    CHECK(book.rules.front().roles.at("target").kind == RoleRule::Kind::Words);
    CHECK(book.rules.front().roles.at("actor").kind == RoleRule::Kind::Agent);
}

TEST_CASE("What is wrong with rules is told with file, line and key")
{
    struct Example
    {
        std::string text;
        std::string sentence;
    };
    const Example example = GENERATE(values<Example>({
        {"; nothing\n", "x.rules: there are no rules"},
        {"rule a { fact Event  match trigger=a\n", "x.rules, line 2: unmatched {"},
        {"rules { }\n",
            "x.rules, line 1, block \"rules\": unknown key; the file has roles, completes, yields and rule"},
        {"rule { fact Event  match trigger=a }\n",
            "x.rules, line 1, block \"rule\": a rule has a name: rule aid { … }"},
        {"\nrule a { match trigger=a }\n", "x.rules, line 2, block \"rule\": the key \"fact\" is missing"},
        {"rule a { fact Attack  match trigger=a }\n",
            "x.rules, line 1, block \"rule\": the plugin.info does not say that the plugin emits fact "
            "Attack; add it "
            "there, or correct the key \"fact\""},
        {"rule a { fact Event }\n", "x.rules, line 1, block \"rule\": a rule has at least one match"},
        {"rule a {\n  fact Event\n  macth trigger=a\n}\n",
            "x.rules, line 3, block \"rule/macth\": unknown key; a rule has fact, type, confidence, "
            "priority, status, "
            "except, needs, roles, match"},
        {"rule a {\n  fact Event\n  match \"actor={np\"\n}\n",
            "x.rules, line 3, block \"rule/match\": \"actor={np\" is no element of a rule"},
        {"rule a {\n  fact Event\n  match <b>\n}\n",
            "x.rules, line 3, block \"rule/match\": it captures no trigger: put trigger= before the word "
            "that tells "
            "the fact"},
        {"rule a {\n  fact Event\n  match \"trigger=b doer={np}\"\n}\n",
            "x.rules, line 3, block \"rule/match\": \"doer\" is no role; add it to the block \"roles\", or "
            "correct "
            "its name"},
        {"rule a { fact Event  needs actor  match trigger=b }\n",
            "x.rules, line 1, block \"rule\": \"needs\" names actor, which is no role of the rules"},
        {"rule a { fact Event  status Done  match trigger=b }\n",
            "x.rules, line 1, block \"rule\": \"Done\" is no status; those are Actual, Claimed, Attempted, "
            "Ordered, "
            "Planned, Threatened, Possible, Habitual, Negated"},
        {"rule a { fact Event  confidence 2  match trigger=b }\n",
            "x.rules, line 1, block \"rule\": \"confidence\" must be above 0 and not above 1"},
        {"roles { actor { as doer } }\n",
            "x.rules, line 1, block \"roles/actor\": \"as\" is \"doer\"; it takes agent, entity, words, "
            "clause, event, "
            "date or number"},
        {"roles { content { as event } }\n",
            "x.rules, line 1, block \"roles/content\": an event needs the types of facts it may be of: of "
            "\"Attack "
            "Detention\""},
        {"roles { trigger { as words } }\n",
            "x.rules, line 1, block \"roles/trigger\": \"trigger\" is no role, each rule may capture it; "
            "rename the "
            "role"},
        {"rule a { fact Event  match trigger=b }\nrule a { fact Event  match trigger=b }\n",
            "x.rules, line 2, block \"rule\": the rule \"a\" stands twice; rename one"},
    }));
    CHECK(sentenceFor(example.text) == example.sentence);
}
