#pragma once

#include "core/form/appointment_form.h"
#include "core/form/form_document.h"
#include "core/operation/office.h"

namespace tidui {

/// What is chosen for printing 干部任免审批表.
struct AppointmentPrint {
    std::vector<CadreId> cadres{};
    QDate day{}; ///< Ages are computed at this day where the file states none.
    AppointmentLayout layout = AppointmentLayout::Automatic;
};

/// The filled forms of these cadres, each read from the office when its turn comes. The office must outlive it.
FormSource appointmentForms(Office& office, AppointmentPrint wanted);

} // namespace tidui
