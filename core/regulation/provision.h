#pragma once

#include "core/regulation/office_provision.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <memory>

namespace tidui {

/// How sure a provision is.
enum class Certainty {
    InForce,     ///< Read in the text of the instrument.
    Unconfirmed, ///< 待核: ships with its figure, until an officer has compared it with a document.
    Unset,       ///< The figure isn't known: there are no terms, and what depends on it stays unknown.
    Setting,     ///< The national rule leaves it open: the terms are a default that the office may change.
};

/// Where a provision comes from, in the order in which one is laid over another.
enum class Layer {
    BuiltIn,    ///< resources/regulations
    Correction, ///< 更正: the figure as the instrument has it, entered by the office.
    Policy,     ///< 本机关规定
};

/// What an office entered about a provision: it confirmed the built-in one, or it laid its own over it.
struct OfficeEntry {
    OfficeProvisionId id{}; ///< None: the office said nothing about it.
    QString document{};     ///< What it rests on.
    QString account{};      ///< Who entered it.
    QDate entered{};
    bool operator==(const OfficeEntry&) const = default;
};

/// What every provision states, whatever its terms: where it stands and when it holds.
struct ProvisionHead {
    QString id{};         ///< "rank_step/一级调研员": the subject and the key; one timeline for each.
    QString subject{};    ///< The name of the file without its ending: rank_step.
    QString title{};      ///< Of the subject, Chinese.
    QString key{};        ///< What the provision is about within its subject.
    QString instrument{}; ///< 公务员职务与职级并行规定
    QString article{};    ///< 第十八条
    QDate from{};         ///< The first day in force.
    QDate to{};           ///< The last day in force; invalid = still in force.
    QString text{};       ///< A short statement in Chinese.
    Certainty certainty = Certainty::Unset;
    QJsonObject values{}; ///< The terms as the file states them; empty when they are unset.
    Layer layer = Layer::BuiltIn;
    OfficeEntry office{};
    bool operator==(const ProvisionHead&) const = default;

    QString source() const { return instrument + article; }
    bool holdsOn(QDate day) const { return from <= day && (!to.isValid() || day <= to); }
};

/// A provision of whatever kind. Nobody changes one that is in a timeline: books share them.
struct AnyProvision {
    virtual ~AnyProvision() = default;
    virtual std::shared_ptr<AnyProvision> copy() const = 0;

    ProvisionHead head{};

protected:
    explicit AnyProvision(ProvisionHead stated) : head(std::move(stated)) {}
    AnyProvision(const AnyProvision&) = default;
    AnyProvision& operator=(const AnyProvision&) = default;
};

template <class T>
struct Provision final : AnyProvision {
    Provision(ProvisionHead stated, T terms) : AnyProvision(std::move(stated)), terms(std::move(terms)) {}
    std::shared_ptr<AnyProvision> copy() const override { return std::make_shared<Provision>(*this); }

    T terms{};
};

} // namespace tidui
