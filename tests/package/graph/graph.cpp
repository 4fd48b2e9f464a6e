// SPDX-License-Identifier: Apache-2.0
#include <casus/pipeline/pipeline.h>

#include <exception>
#include <iostream>

/// Articles in, graph out, in a program of one's own.
int main()
{
    try {
        casus::PipelineOptions options;
        options.format = "jsonl";
        options.date
            = std::chrono::year_month_day(std::chrono::year(2020), std::chrono::March, std::chrono::day(13));
        casus::PipelineEvents events;
        events.write = [](std::string_view lines) { std::cout << lines; };
        events.tell = [](const casus::Diagnostic& diagnostic) { std::cerr << diagnostic.sentence << '\n'; };
        casus::Pipeline pipeline(options, events);
        casus::Article article;
        article.id = "taji";
        article.text = "Rockets hit a camp in Taji, Iraq, on Wednesday. The attack killed two US troops.";
        pipeline.add(article);
        return pipeline.finish().failed > 0;
    } catch (const std::exception& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
}
