// SPDX-License-Identifier: Apache-2.0
#include "schedule.h"

#include "layer.h"

#include <casus/error.h>

#include <algorithm>
#include <numeric>
#include <optional>
#include <tuple>

namespace casus {
namespace {

bool isMadeByProgram(const Product& product)
{
    return product.sort == Product::Sort::Layer && findLayer(product.name)->provider != Provider::Plugin;
}

int rank(PluginRole role)
{
    return role == PluginRole::Data ? 0 : role == PluginRole::Annotator ? 1 : 2;
}

/// Orders one set of plugins. Used once.
class Scheduler
{
public:
    explicit Scheduler(std::span<const Manifest* const> plugins)
        : plugins_(plugins)
        , waiting_(plugins.size())
    {
        std::iota(waiting_.begin(), waiting_.end(), 0);
        std::ranges::sort(waiting_, {}, [&](std::size_t index) {
            return std::tuple(rank(plugins_[index]->role), plugins_[index]->name, index);
        });
    }

    Schedule make()
    {
        while (refuseOne())
            ;
        std::ranges::sort(
            result_.refused, {}, [&](const Unscheduled& refused) { return plugins_[refused.plugin]->name; });
        while (!waiting_.empty()) {
            const auto next
                = std::ranges::find_if(waiting_, [&](std::size_t index) { return !mustWait(index); });
            if (next == waiting_.end())
                throw Error(describeCircle());
            result_.order.push_back(*next);
            waiting_.erase(next);
        }
        return std::move(result_);
    }

private:
    /// What a plugin waits for, and who makes it.
    struct Blocker
    {
        const Product* product;
        std::size_t maker;
    };

    bool makes(std::size_t maker, const Product& product) const
    {
        return std::ranges::find(plugins_[maker]->emits, product) != plugins_[maker]->emits.end();
    }

    /// Refuses the first plugin that misses something; others may miss it in turn.
    bool refuseOne()
    {
        for (const std::size_t index : waiting_) {
            const auto missing = std::ranges::find_if(plugins_[index]->needs, [&](const Product& product) {
                return !isMadeByProgram(product) && std::ranges::none_of(waiting_, [&](std::size_t maker) {
                    return maker != index && makes(maker, product);
                });
            });
            if (missing == plugins_[index]->needs.end())
                continue;
            result_.refused.push_back({index,
                "plugin " + plugins_[index]->name + " needs " + text(*missing)
                    + ", which no plugin in use emits; install one that does"});
            std::erase(waiting_, index);
            return true;
        }
        return false;
    }

    std::optional<Blocker> blocker(std::size_t index) const
    {
        for (const Product& product : plugins_[index]->needs)
            for (const std::size_t maker : waiting_)
                if (maker != index && makes(maker, product))
                    return Blocker {&product, maker};
        return std::nullopt;
    }

    /// For what it needs, or because a plugin of an earlier role still waits.
    bool mustWait(std::size_t index) const
    {
        return blocker(index) || rank(plugins_[waiting_.front()]->role) < rank(plugins_[index]->role);
    }

    /// Follows the first plugin's blockers until one comes again.
    std::string describeCircle() const
    {
        std::vector<std::size_t> trail {waiting_.front()};
        std::vector<std::string> steps;
        while (true) {
            const std::size_t user = trail.back();
            const Blocker next = *blocker(user);
            steps.push_back(
                plugins_[user]->name + " needs " + text(*next.product) + " of " + plugins_[next.maker]->name);
            const auto again = std::ranges::find(trail, next.maker);
            if (again == trail.end()) {
                trail.push_back(next.maker);
                continue;
            }
            std::string circle;
            for (auto step = steps.begin() + (again - trail.begin()); step != steps.end(); ++step)
                circle += (circle.empty() ? "" : ", ") + *step;
            return "cannot order the plugins: " + circle + "; remove one of these plugins or of these needs";
        }
    }

    std::span<const Manifest* const> plugins_;
    std::vector<std::size_t> waiting_; ///< by role, then by name
    Schedule result_;
};

} // namespace

Schedule makeSchedule(std::span<const Manifest* const> plugins)
{
    return Scheduler(plugins).make();
}

} // namespace casus
